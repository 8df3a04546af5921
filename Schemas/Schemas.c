#include "Schemas.h"

static const unsigned char registry_1[] = {
#embed "samsvar-registry-1.xsd"
};

struct samsvar_schema samsvar_schema_registry_1(void) {
  return (struct samsvar_schema){registry_1, sizeof registry_1};
}

static const unsigned char findings_1[] = {
#embed "samsvar-findings-1.xsd"
};

struct samsvar_schema samsvar_schema_findings_1(void) {
  return (struct samsvar_schema){findings_1, sizeof findings_1};
}

static const unsigned char records_1[] = {
#embed "samsvar-records-1.xsd"
};

struct samsvar_schema samsvar_schema_records_1(void) {
  return (struct samsvar_schema){records_1, sizeof records_1};
}

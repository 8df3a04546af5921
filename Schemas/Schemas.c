#include "Schemas.h"

static const unsigned char registry_1[] = {
#embed "samsvar-registry-1.xsd"
};

struct samsvar_schema samsvar_schema_registry_1(void) {
  return (struct samsvar_schema){registry_1, sizeof registry_1};
}

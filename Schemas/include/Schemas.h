#pragma once
#include <stddef.h>

/// One schema as it stands in the repository, byte for byte.
struct samsvar_schema {
  const unsigned char *bytes;
  size_t count;
};

/// The register document, first version.
struct samsvar_schema samsvar_schema_registry_1(void);

/// The findings document, first version.
struct samsvar_schema samsvar_schema_findings_1(void);

/// The records document, first version.
struct samsvar_schema samsvar_schema_records_1(void);

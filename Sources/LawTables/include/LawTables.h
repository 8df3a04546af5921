#pragma once
#include <stddef.h>

/// One table of law as it stands in the repository, byte for byte.
struct law_table {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/// How many tables there are.
size_t law_table_count(void);

/// The table at a place from zero; the caller stays below the count.
struct law_table law_table_at(size_t place);

/// What the tables take from others, and under which licence.
struct law_table law_notice(void);

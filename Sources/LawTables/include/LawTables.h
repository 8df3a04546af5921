#pragma once
#include <stddef.h>
/// One table of law as it stands in the repository, byte for byte.
struct law_table { const char *name; const unsigned char *bytes; size_t count; };

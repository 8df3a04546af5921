#pragma once
/* Without ICU's own headers: Foundation brings another version of them, and the compiler refuses a build that sees both.
   What they add is a member at the end of a struct that nobody here makes or copies. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/dict.h>
#include <libxml/xmlschemas.h>
#include <string.h>

/* glibc declares it only to those who ask for GNU extensions. */
extern void *memrchr(const void *bytes, int byte, size_t count);

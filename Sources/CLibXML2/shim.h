#pragma once
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/dict.h>
#include <libxml/xmlschemas.h>
#include <string.h>

/* glibc declares it only to those who ask for GNU extensions. */
extern void *memrchr(const void *bytes, int byte, size_t count);

#include "LawTables.h"

// C's #embed costs nothing to compile; a Swift array of these bytes costs seconds and gigabytes.
static const unsigned char edition[] = {
#embed "Tables/edition.csv"
};
static const unsigned char adequacy[] = {
#embed "Tables/adequacy.csv"
};
static const unsigned char eea[] = {
#embed "Tables/eea.csv"
};
static const unsigned char countries[] = {
#embed "Tables/countries.csv"
};
static const unsigned char organisations[] = {
#embed "Tables/organisations.csv"
};
static const unsigned char authorities[] = {
#embed "Tables/authorities.csv"
};
static const unsigned char scc_sets[] = {
#embed "Tables/scc-sets.csv"
};
static const unsigned char scc_modules[] = {
#embed "Tables/scc-modules.csv"
};
static const unsigned char clauses[] = {
#embed "Tables/clauses.csv"
};
static const unsigned char clause_sets[] = {
#embed "Tables/clause-sets.csv"
};
static const unsigned char legal_bases[] = {
#embed "Tables/legal-bases.csv"
};
static const unsigned char national_law[] = {
#embed "Tables/national-law.csv"
};
static const unsigned char data_categories[] = {
#embed "Tables/data-categories.csv"
};
static const unsigned char data_subjects[] = {
#embed "Tables/data-subjects.csv"
};
static const unsigned char purposes[] = {
#embed "Tables/purposes.csv"
};
static const unsigned char operations[] = {
#embed "Tables/operations.csv"
};
static const unsigned char measures[] = {
#embed "Tables/measures.csv"
};
static const unsigned char terms[] = {
#embed "Tables/terms.csv"
};

static const unsigned char notice[] = {
#embed "NOTICE"
};

#define TABLE(name, bytes) {name, bytes, sizeof bytes}

static const struct law_table tables[] = {
    TABLE("edition", edition),
    TABLE("adequacy", adequacy),
    TABLE("eea", eea),
    TABLE("countries", countries),
    TABLE("organisations", organisations),
    TABLE("authorities", authorities),
    TABLE("scc-sets", scc_sets),
    TABLE("scc-modules", scc_modules),
    TABLE("clauses", clauses),
    TABLE("clause-sets", clause_sets),
    TABLE("legal-bases", legal_bases),
    TABLE("national-law", national_law),
    TABLE("data-categories", data_categories),
    TABLE("data-subjects", data_subjects),
    TABLE("purposes", purposes),
    TABLE("operations", operations),
    TABLE("measures", measures),
    TABLE("terms", terms),
};

size_t law_table_count(void) { return sizeof tables / sizeof tables[0]; }

struct law_table law_table_at(size_t place) { return tables[place]; }

struct law_table law_notice(void) { return (struct law_table)TABLE("NOTICE", notice); }

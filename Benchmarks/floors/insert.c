/* The floor for importing: a register's normalised tables, read into memory first, are inserted into a new file in one
   transaction that is on disk at its end. Only the inserting is timed, from opening the file to closing it. */
#include "measure.h"
#include <sqlite3.h>
#include <unistd.h>

/* Values are numbers, texts or NULL: of a text where it begins, and how long it is; of the others no length. */
enum { NUMBER = -1, NOTHING = -2, TABLES = 32 };
struct cell { int64_t value; int64_t length; };

static struct table { char *name, *sql; int columns; size_t cells, room; struct cell *cell; } tables[TABLES];
static int n_tables;
static char *texts;
static size_t n_texts, texts_room;

static sqlite3_stmt *query(sqlite3 *db, const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK) return statement;
  fprintf(stderr, "%s\n", sqlite3_errmsg(db));
  exit(1);
}

static void must(sqlite3 *db, int result) {
  if (result == SQLITE_OK || result == SQLITE_DONE) return;
  fprintf(stderr, "%s\n", sqlite3_errmsg(db));
  exit(1);
}

static struct cell keep(sqlite3_stmt *row, int column) {
  switch (sqlite3_column_type(row, column)) {
  case SQLITE_NULL: return (struct cell){0, NOTHING};
  case SQLITE_INTEGER: return (struct cell){sqlite3_column_int64(row, column), NUMBER};
  }
  const unsigned char *text = sqlite3_column_text(row, column);
  size_t length = sqlite3_column_bytes(row, column);
  while (n_texts + length > texts_room) texts = realloc(texts, texts_room = texts_room ? texts_room * 2 : 1 << 20);
  memcpy(texts + n_texts, text, length);
  n_texts += length;
  return (struct cell){n_texts - length, length};
}

static void read_table(sqlite3 *db, struct table *table) {
  char sql[200];
  snprintf(sql, sizeof sql, "SELECT * FROM %s", table->name);
  sqlite3_stmt *row = query(db, sql);
  table->columns = sqlite3_column_count(row);
  while (sqlite3_step(row) == SQLITE_ROW)
    for (int c = 0; c < table->columns; c++) {
      if (table->cells == table->room)
        table->cell = realloc(table->cell, sizeof *table->cell * (table->room = table->room ? table->room * 2 : 1024));
      table->cell[table->cells++] = keep(row, c);
    }
  sqlite3_finalize(row);
}

static void insert(sqlite3 *db, const struct table *table) {
  char sql[300];
  int length = snprintf(sql, sizeof sql, "INSERT INTO %s VALUES(?", table->name);
  for (int c = 1; c < table->columns; c++) length += snprintf(sql + length, sizeof sql - length, ",?");
  snprintf(sql + length, sizeof sql - length, ")");
  sqlite3_stmt *add = query(db, sql);
  for (size_t i = 0; i < table->cells;) {
    for (int c = 1; c <= table->columns; c++, i++) {
      const struct cell *cell = table->cell + i;
      if (cell->length == NUMBER) sqlite3_bind_int64(add, c, cell->value);
      else if (cell->length == NOTHING) sqlite3_bind_null(add, c);
      else sqlite3_bind_text(add, c, texts + cell->value, cell->length, SQLITE_STATIC);
    }
    must(db, sqlite3_step(add));
    sqlite3_reset(add);
  }
  sqlite3_finalize(add);
}

int main(int argc, char **argv) {
  sqlite3 *from, *to;
  if (argc != 3 || sqlite3_open_v2(argv[1], &from, SQLITE_OPEN_READONLY, NULL))
    return fprintf(stderr, "usage: insert REGISTRY.sqlite NEW.sqlite\n"), 2;
  sqlite3_stmt *schema = query(from, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL");
  for (; n_tables < TABLES && sqlite3_step(schema) == SQLITE_ROW; n_tables++) {
    tables[n_tables].name = strdup((const char *)sqlite3_column_text(schema, 0));
    tables[n_tables].sql = strdup((const char *)sqlite3_column_text(schema, 1));
    read_table(from, tables + n_tables);
  }
  sqlite3_finalize(schema);
  sqlite3_close(from);

  unlink(argv[2]);
  long flows = 0;
  double begun = cpu_seconds();
  must(NULL, sqlite3_open(argv[2], &to));
  must(to, sqlite3_exec(to, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-64000; BEGIN", NULL, NULL, NULL));
  for (int i = 0; i < n_tables; i++) {
    must(to, sqlite3_exec(to, tables[i].sql, NULL, NULL, NULL));
    insert(to, tables + i);
    if (!strcmp(tables[i].name, "flow")) flows = tables[i].cells / tables[i].columns;
  }
  must(to, sqlite3_exec(to, "COMMIT", NULL, NULL, NULL));
  must(to, sqlite3_close(to));
  report(cpu_seconds() - begun, flows);
  return 0;
}

/* The floor for checking: step over every row of the flows and their sets in SQLite, and read every column. */
#include "measure.h"
#include <sqlite3.h>

static const char *const sets[] = {"categories", "subjects", "purposes", "operations", "storage", "access", "onward"};
enum { SETS = sizeof sets / sizeof *sets, COLUMNS = 15 };

static sqlite3_stmt *query(sqlite3 *db, const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK) return statement;
  fprintf(stderr, "%s\n", sqlite3_errmsg(db));
  exit(1);
}

int main(int argc, char **argv) {
  double begun = cpu_seconds();
  sqlite3 *db;
  if (argc != 2 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL))
    return fprintf(stderr, "usage: walk REGISTRY.sqlite\n"), 2;
  sqlite3_exec(db, "PRAGMA mmap_size=4000000000; PRAGMA cache_size=-64000", NULL, NULL, NULL);
  sqlite3_stmt *flow = query(db,
      "SELECT id, activity, source, recipient, role, key, title, since, until, frequency, event, period, further, stated,"
      " claim FROM flow ORDER BY id");
  sqlite3_stmt *set[SETS];
  int more[SETS];
  for (int i = 0; i < SETS; i++) {
    char sql[120];
    snprintf(sql, sizeof sql, "SELECT flow, member FROM flow_%s ORDER BY flow, member", sets[i]);
    set[i] = query(db, sql);
    more[i] = sqlite3_step(set[i]) == SQLITE_ROW;
  }
  long flows = 0;
  uint64_t sum = 0;
  while (sqlite3_step(flow) == SQLITE_ROW) {
    sqlite3_int64 id = sqlite3_column_int64(flow, 0);
    flows++;
    for (int c = 1; c < 5; c++) sum += sqlite3_column_int64(flow, c);
    for (int c = 5; c < COLUMNS; c++) {
      const unsigned char *text = sqlite3_column_text(flow, c);
      if (text) sum += text[0] + sqlite3_column_bytes(flow, c);
    }
    for (int i = 0; i < SETS; i++)
      while (more[i] && sqlite3_column_int64(set[i], 0) == id) {
        sum += sqlite3_column_int64(set[i], 1);
        more[i] = sqlite3_step(set[i]) == SQLITE_ROW;
      }
  }
  volatile uint64_t used = sum;
  (void)used;
  sqlite3_finalize(flow);
  for (int i = 0; i < SETS; i++) sqlite3_finalize(set[i]);
  sqlite3_close(db);
  report(cpu_seconds() - begun, flows);
  return 0;
}

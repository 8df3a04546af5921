/* The floor for changes: rows inserted one by one, each in a commit of its own that is on disk when it returns.
   For each line of standard input, which says for how many seconds, a line of how many there were. */
#include "measure.h"
#include <sqlite3.h>
#include <unistd.h>

static double wall_clock(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
  sqlite3 *db;
  sqlite3_stmt *add;
  char line[64];
  if (argc != 2) return fprintf(stderr, "usage: commit NEW.sqlite\n"), 2;
  unlink(argv[1]);
  if (sqlite3_open(argv[1], &db)
      || sqlite3_exec(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                          "CREATE TABLE change(id INTEGER PRIMARY KEY, at TEXT, who INTEGER, what TEXT)", NULL, NULL, NULL)
      || sqlite3_prepare_v2(db, "INSERT INTO change(at, who, what) VALUES('2026-11-23', 12, 'Passed on 1234567')", -1, &add, NULL))
    return fprintf(stderr, "%s\n", sqlite3_errmsg(db)), 1;
  while (fgets(line, sizeof line, stdin)) {
    double begun = wall_clock(), cpu = cpu_clock(), seconds = atof(line);
    long commits = 0;
    for (; wall_clock() - begun < seconds; commits++) {
      if (sqlite3_step(add) != SQLITE_DONE) return fprintf(stderr, "%s\n", sqlite3_errmsg(db)), 1;
      sqlite3_reset(add);
    }
    printf("{\"cpu\": %.6f, \"wall\": %.6f, \"count\": %ld}\n", cpu_clock() - cpu, wall_clock() - begun, commits);
    fflush(stdout);
  }
  sqlite3_finalize(add);
  return sqlite3_close(db) != SQLITE_OK;
}

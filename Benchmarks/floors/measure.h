/* What every floor reports: one line of JSON, in CPU seconds of user and system together. */
#pragma once
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static inline double cpu_seconds(void) {
  struct rusage r;
  getrusage(RUSAGE_SELF, &r);
  return r.ru_utime.tv_sec + r.ru_stime.tv_sec + (r.ru_utime.tv_usec + r.ru_stime.tv_usec) * 1e-6;
}

/* Finer than getrusage, for spans that are taken again and again. */
static inline double cpu_clock(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

/* Linux gives ru_maxrss in KiB. */
static inline void report(double cpu, long count) {
  struct rusage r;
  getrusage(RUSAGE_SELF, &r);
  printf("{\"cpu\": %.6f, \"count\": %ld, \"peak\": %ld}\n", cpu, count, (long)r.ru_maxrss * 1024);
}

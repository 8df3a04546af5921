#define _GNU_SOURCE
#include "switch.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int mutant_chosen = 0;

__attribute__((constructor)) static void choose_by_environment(void) {
  const char *number = getenv("SAMSVAR_MUTANT");
  if (number) mutant_chosen = atoi(number);
}

void choose_mutant(int number) { mutant_chosen = number; }

int run_apart(int (*work)(void *context), void *context, long bytes) {
  pid_t child = fork();
  if (child < 0) return -1;
  if (child == 0) {
    struct rlimit memory = {bytes, bytes}, none = {0, 0};
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CORE, &none);
    int nowhere = open("/dev/null", O_WRONLY);
    if (nowhere >= 0) dup2(nowhere, STDERR_FILENO);
    _exit(work(context));
  }
  int status = 0;
  if (waitpid(child, &status, 0) < 0) return -1;
  return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

void limit_cpu(double seconds) {
  struct itimerval limit = {{0, 0}, {(time_t)seconds, (suseconds_t)((seconds - (time_t)seconds) * 1e6)}};
  setitimer(ITIMER_PROF, &limit, NULL);
}

double cpu_used(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

void *shared_memory(long bytes) {
  void *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  return memory == MAP_FAILED ? NULL : memory;
}

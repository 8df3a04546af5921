#ifndef SAMSVAR_MUTANT_SWITCH
#define SAMSVAR_MUTANT_SWITCH

/* The mutant that acts; 0 is none. At the start that of the environment's SAMSVAR_MUTANT. */
extern int mutant_chosen;

static inline int mutant(void) { return mutant_chosen; }

void choose_mutant(int number);

/* Runs a piece of work in a process of its own, with so much memory; says how it ended: its status, or minus its signal. */
int run_apart(int (*work)(void *context), void *context, long bytes);

/* Ends the process when it has used so many seconds of CPU from now on. */
void limit_cpu(double seconds);

double cpu_used(void);

/* Memory that processes run apart can write to. */
void *shared_memory(long bytes);

#endif

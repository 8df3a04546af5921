#include "LawTables.h"

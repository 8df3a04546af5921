#include "Schemas.h"

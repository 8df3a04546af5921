#pragma once
#include <stddef.h>

/// One style sheet as it stands in the repository, byte for byte.
struct samsvar_style {
  const unsigned char *bytes;
  size_t count;
};

/// Pages: on a screen, light and dark, narrow and wide, and on paper.
struct samsvar_style samsvar_style_page(void);

/// Pages that are served: their frame, forms and lists.
struct samsvar_style samsvar_style_screen(void);

/// Pictures, within a page and by themselves.
struct samsvar_style samsvar_style_picture(void);

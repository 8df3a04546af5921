#include "Styles.h"

static const unsigned char page[] = {
#embed "page.css"
};

struct samsvar_style samsvar_style_page(void) {
  return (struct samsvar_style){page, sizeof page};
}

static const unsigned char picture[] = {
#embed "picture.css"
};

struct samsvar_style samsvar_style_picture(void) {
  return (struct samsvar_style){picture, sizeof picture};
}

static const unsigned char screen[] = {
#embed "screen.css"
};

struct samsvar_style samsvar_style_screen(void) {
  return (struct samsvar_style){screen, sizeof screen};
}

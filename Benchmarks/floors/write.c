/* The floor for writing: xmlTextWriter writes an equal document out of texts that lie ready in memory.
   The document is read in pieces; what each piece holds is kept as events, and only the writing of them is timed. */
#include "measure.h"
#include <libxml/parser.h>
#include <libxml/xmlwriter.h>

enum kind { START, ATTRIBUTE, TEXT, END };
struct event { enum kind kind; size_t name, value; };

static struct event *events;
static size_t n_events, events_room;
static char *texts;
static size_t n_texts, texts_room;

static size_t keep(const xmlChar *bytes, size_t length) {
  while (n_texts + length + 1 > texts_room) texts = realloc(texts, texts_room = texts_room ? texts_room * 2 : 1 << 20);
  size_t at = n_texts;
  memcpy(texts + at, bytes, length);
  texts[at + length] = 0;
  n_texts += length + 1;
  return at;
}

static void add(enum kind kind, size_t name, size_t value) {
  if (n_events == events_room) events = realloc(events, sizeof *events * (events_room = events_room ? events_room * 2 : 1 << 16));
  events[n_events++] = (struct event){kind, name, value};
}

static void on_start(void *ctx, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                     const xmlChar **ns, int attributes, int defaulted, const xmlChar **values) {
  add(START, keep(name, strlen((const char *)name)), 0);
  for (int i = 0; i < namespaces; i++)
    add(ATTRIBUTE, keep((const xmlChar *)"xmlns", 5), keep(ns[2 * i + 1], strlen((const char *)ns[2 * i + 1])));
  for (int i = 0; i < attributes; i++, values += 5)
    add(ATTRIBUTE, keep(values[0], strlen((const char *)values[0])), keep(values[3], values[4] - values[3]));
}
static void on_end(void *ctx, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) { add(END, 0, 0); }
static void on_text(void *ctx, const xmlChar *text, int length) {
  for (int i = 0; i < length; i++)
    if (text[i] != ' ' && text[i] != '\n') { add(TEXT, 0, keep(text, length)); return; }
}

static double replay(xmlTextWriterPtr writer) {
  double begun = cpu_clock();
  for (struct event *e = events; e < events + n_events; e++) {
    const xmlChar *name = (xmlChar *)texts + e->name, *value = (xmlChar *)texts + e->value;
    switch (e->kind) {
      case START: xmlTextWriterStartElement(writer, name); break;
      case ATTRIBUTE: xmlTextWriterWriteAttribute(writer, name, value); break;
      case TEXT: xmlTextWriterWriteString(writer, value); break;
      case END: xmlTextWriterEndElement(writer); break;
    }
  }
  n_events = n_texts = 0;
  return cpu_clock() - begun;
}

int main(int argc, char **argv) {
  static char piece[1 << 16];
  FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
  if (!file) return fprintf(stderr, "usage: write REGISTRY.xml OUT.xml\n"), 2;
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = on_start;
  sax.endElementNs = on_end;
  sax.characters = on_text;
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&sax, NULL, NULL, 0, NULL);
  xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_HUGE);
  xmlTextWriterPtr writer = xmlNewTextWriterFilename(argv[2], 0);
  xmlTextWriterSetIndent(writer, 1);
  xmlTextWriterSetIndentString(writer, (const xmlChar *)"  ");
  xmlTextWriterStartDocument(writer, NULL, "UTF-8", NULL);
  double cpu = 0;
  int fault = 0;
  for (size_t n; !fault && (n = fread(piece, 1, sizeof piece, file)) > 0; cpu += replay(writer))
    fault = xmlParseChunk(parser, piece, n, 0);
  if (!fault) fault = xmlParseChunk(parser, piece, 0, 1);
  cpu += replay(writer);
  double begun = cpu_clock();
  xmlTextWriterEndDocument(writer);
  xmlFreeTextWriter(writer);
  cpu += cpu_clock() - begun;
  fclose(file);
  if (fault) return fprintf(stderr, "%s: XML error %d\n", argv[1], fault), 1;
  FILE *written = fopen(argv[2], "rb");
  fseek(written, 0, SEEK_END);
  report(cpu, ftell(written));
  return 0;
}

// The colours chosen last time, before anything is painted.
for (const [key, value] of Object.entries(__md_get("__palette")?.color ?? {})) {
  document.body.setAttribute(`data-md-color-${key}`, value);
}

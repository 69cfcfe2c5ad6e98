#!/usr/bin/env bash
# Makes the documents of test/fixtures/carriers/ with the programs that newsrooms have: pandoc and LibreOffice
# (apt-get install --no-install-recommends pandoc libreoffice-writer). They are committed, so that tests need neither.
set -euo pipefail
cd "$(dirname "$0")/../test/fixtures/carriers"
export SOURCE_DATE_EPOCH=1748973600 # 2025-06-03 18:00 UTC
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# pandoc sets title, author and date above the text itself, in styles of their own; in RTF it has no styles, so there the
# headline goes along as text.
sed '/^# /d' pier.md >"$work/titled.md"
tail -n +7 pier.md >"$work/untitled.md"
for format in docx odt; do
  pandoc --standalone --to "$format" --output "pier.pandoc.$format" "$work/titled.md"
done
pandoc --standalone --to rtf --output pier.pandoc.rtf "$work/untitled.md"

# Pages and light notations; the endings are those that editors know.
for format in html rst org latex asciidoc; do
  case "$format" in latex) ending=tex ;; asciidoc) ending=adoc ;; *) ending=$format ;; esac
  pandoc --standalone --to "$format" --output "pier.pandoc.$ending" "$work/titled.md"
done

office() { # office FORMAT FILE: FILE as LibreOffice writes it, in $work
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$1" --outdir "$work" "$2" >/dev/null
}
office odt pier.pandoc.docx
mv "$work/pier.pandoc.odt" pier.libreoffice.odt
for format in docx rtf; do
  office "$format" pier.libreoffice.odt
  mv "$work/pier.libreoffice.$format" "pier.libreoffice.$format"
done
# A page prints no title block.
pandoc --standalone --to docx --output "$work/pier.libreoffice.docx" "$work/untitled.md"
office html "$work/pier.libreoffice.docx"
mv "$work/pier.libreoffice.html" .
for format in docx odt rtf; do
  office "$format" edited.fodt
  mv "$work/edited.$format" "edited.$format"
done

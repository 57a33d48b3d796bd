package org.cstorecords.web.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * Excel workbook (ECMA-376) that is written row by row: a sheet with the records, and a sheet about the file. The same
 * rows always give the same bytes.
 */
final class Spreadsheet {

    /** Longest text of a cell in Excel. A longer one is truncated, and ends with an ellipsis. */
    static final int MAX_TEXT = 32_767;

    /** Largest number of records: the rows of a sheet in Excel without the heading. */
    static final int MAX_RECORDS = 1_048_575;

    /** Largest number of links of a sheet in Excel. */
    private static final int MAX_LINKS = 65_530;

    private static final String DIRECTORY = "xlsx/";
    private static final List<String> PARTS = List.of(
            "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml");
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Numbers of the cell formats in {@code styles.xml}. */
    private static final int HEADING = 1;

    private static final int DATE = 2;
    private static final int LINK = 3;

    /** First day from which on Excel counts the days correctly, and the number of the day before 1970. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final int DAYS_BEFORE_1970 = 25_569;

    private final ZipOutputStream zip;
    private final Writer xml;
    private final List<String> links = new ArrayList<>();
    private final StringBuilder hyperlinks = new StringBuilder();
    private int columns;
    private int rows;

    Spreadsheet(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        this.xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    /** Writes the beginning of the workbook, with the names of the columns. */
    void begin(List<String> names) throws IOException {
        columns = names.size();
        for (String part : PARTS) {
            try (InputStream content = new ClassPathResource(DIRECTORY + part, Spreadsheet.class).getInputStream()) {
                beginPart(part);
                content.transferTo(zip);
            }
        }
        beginSheet(1, columns, 24);
        addRow(names, 0, columns, null);
    }

    /** Returns the number of records. */
    int records() {
        return rows - 1;
    }

    /**
     * Writes the row of a record.
     *
     * @param linked index of the cell that links to a page, or -1
     * @param link URL of the page, or null
     */
    void add(List<@Nullable Object> values, int linked, @Nullable String link) throws IOException {
        addRow(values, linked, 0, link);
    }

    /** Writes the sheet about the file and the end of the workbook. Does not close the stream. */
    void finish(Map<String, Object> about) throws IOException {
        endSheet(1, "<autoFilter ref=\"A1:%s%s\"/>".formatted(column(columns - 1), rows));
        rows = 0;
        beginSheet(2, 2, 32);
        for (Map.Entry<String, Object> fact : about.entrySet()) {
            boolean isUrl = fact.getValue().toString().startsWith("http");
            addRow(
                    List.of(fact.getKey(), fact.getValue()),
                    1,
                    1,
                    isUrl ? fact.getValue().toString() : null);
        }
        endSheet(2, "");
        zip.finish();
    }

    private void beginPart(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private void beginSheet(int number, int columns, int width) throws IOException {
        beginPart("xl/worksheets/sheet" + number + ".xml");
        xml.write("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <sheetViews><sheetView workbookViewId="0">%s</sheetView></sheetViews>\
                <cols><col min="1" max="%s" width="%s" customWidth="1"/></cols><sheetData>\
                """.formatted(
                number == 1 ? "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>" : "",
                columns,
                width));
    }

    private void endSheet(int number, String filter) throws IOException {
        xml.write("</sheetData>" + filter);
        if (!links.isEmpty()) {
            xml.write("<hyperlinks>" + hyperlinks + "</hyperlinks>");
        }
        xml.write("</worksheet>");
        xml.flush();
        if (links.isEmpty()) {
            return;
        }
        beginPart("xl/worksheets/_rels/sheet" + number + ".xml.rels");
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < links.size(); i++) {
            xml.write("""
                    <Relationship Id="rId%s" TargetMode="External" Target="%s" \
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/>\
                    """.formatted(i + 1, HtmlUtils.htmlEscape(links.get(i), "UTF-8")));
        }
        xml.write("</Relationships>");
        xml.flush();
        links.clear();
        hyperlinks.setLength(0);
    }

    private void addRow(List<? extends @Nullable Object> values, int linked, int headings, @Nullable String link)
            throws IOException {
        rows++;
        xml.write("<row r=\"" + rows + "\">");
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value == null) {
                continue;
            }
            String reference = column(i) + rows;
            boolean isLink = i == linked && link != null && links.size() < MAX_LINKS;
            if (isLink) {
                links.add(link);
                hyperlinks.append("<hyperlink ref=\"%s\" r:id=\"rId%s\"/>".formatted(reference, links.size()));
            }
            xml.write(cell(reference, value, isLink ? LINK : i < headings ? HEADING : 0));
        }
        xml.write("</row>");
    }

    private static String cell(String reference, Object value, int style) {
        if (value instanceof Number) {
            return "<c r=\"%s\"><v>%s</v></c>".formatted(reference, value);
        } else if (value instanceof Boolean isTrue) {
            return "<c r=\"%s\" t=\"b\"><v>%s</v></c>".formatted(reference, isTrue ? "1" : "0");
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            return "<c r=\"%s\" s=\"%s\"><v>%s</v></c>".formatted(reference, DATE, day.toEpochDay() + DAYS_BEFORE_1970);
        }
        return "<c r=\"%s\" s=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                .formatted(reference, style, escape(value.toString()));
    }

    /** Returns the text as XML. Excel would decode {@code _x0041_}; XML has no other control characters than these. */
    private static String escape(String text) {
        String cell = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT - 1) + "…" : text;
        return HtmlUtils.htmlEscape(
                cell.replaceAll("\\r\\n?", "\n")
                        .replaceAll("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD")
                        .replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"),
                "UTF-8");
    }

    /** Returns the letters of a column, such as {@code AB}. */
    private static String column(int index) {
        return (index < 26 ? "" : column(index / 26 - 1)) + (char) ('A' + index % 26);
    }
}

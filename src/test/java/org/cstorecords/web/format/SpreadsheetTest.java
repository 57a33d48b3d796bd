package org.cstorecords.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.cstorecords.Lists;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Whole lists as Excel workbooks. */
@ApiTest
class SpreadsheetTest {

    private static final List<String> FORMULAS =
            List.of("=", "+", "-", "@", "\t=", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\")");

    @Autowired
    Api api;

    static Stream<String> lists() {
        return Stream.concat(Lists.all(), Stream.of("search?q=council", "decisions?q=xylophonist"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyCellIsThatOfTheCsv(String list) throws IOException {
        String query = list + (list.contains("?") ? "&" : "?") + "format=";
        List<List<String>> expected = new ArrayList<>();
        try (CSVParser csv = CSVParser.parse(
                new StringReader(api.send(HttpMethod.GET, query + "csv").body()), CSVFormat.RFC4180)) {
            for (CSVRecord row : csv) {
                expected.add(
                        row.stream().map(cell -> cell.replaceAll("\r\n?", "\n")).toList());
            }
        }

        List<List<String>> found = new ArrayList<>();
        for (Row row : sheet(api.download(query + "xlsx"), 0)) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < expected.get(0).size(); i++) {
                cells.add(text(expected.get(0).get(i), row.getOptionalCell(i).orElse(null)));
            }
            found.add(cells);
        }
        assertThat(found).isEqualTo(expected);
    }

    /** Returns the cell as in CSV. Days are numbers with a format, and only these columns have them. */
    private static String text(String column, @Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        } else if (cell.getType() == CellType.NUMBER && column.matches(".*_(earliest|latest)|since")) {
            return cell.asDate().toLocalDate().toString();
        } else if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().toPlainString();
        } else if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean().toString();
        }
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        String text = cell.asString();
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Test
    void recordsLinkToTheirPage() throws IOException {
        String links = part(api.download("member-states?format=xlsx"), "xl/worksheets/_rels/sheet1.xml.rels");

        assertThat(links).contains("http://localhost:", "/?record=member-states/KZ\"");
        assertThat(part(api.download("changes?format=xlsx&type=BODY"), "xl/worksheets/_rels/sheet1.xml.rels"))
                .contains("/?record=bodies/csc\"");
    }

    @Test
    void theHeadingIsFrozenAndHasFilters() throws IOException {
        String sheet = part(api.download("member-states?format=xlsx"), "xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:");
    }

    @Test
    void theSecondSheetSaysWhatTheFileIs() throws IOException {
        List<Row> about = sheet(api.download("decisions?type=AWARD&format=xlsx"), 1);

        assertThat(about.stream().map(row -> row.getCell(0).asString()))
                .contains("List", "Records", "Dataset published", "License", "How to cite");
        assertThat(about.get(0).getCell(1).asString()).endsWith("/api/v1/decisions?type=AWARD");
        assertThat(about.get(1).getCell(1).asNumber())
                .isEqualByComparingTo(
                        String.valueOf(api.get("decisions?type=AWARD").<Integer>read("$.total")));
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        // The order of the parameters bypasses the response cache, but does not change the list.
        assertThat(api.download("decisions?body=csc&type=STATEMENT&format=xlsx"))
                .isEqualTo(api.download("decisions?type=STATEMENT&body=csc&format=xlsx"));
    }

    @Test
    void textIsNeverAFormula() throws IOException {
        List<String> texts = IntStream.range(0, 100)
                .mapToObj(i -> FORMULAS.get(i % FORMULAS.size()) + "SUM(1;" + i + ")")
                .toList();
        byte[] file = workbook(texts.toArray());

        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(sheet(file, 0).get(1).stream().map(Cell::asString)).isEqualTo(texts);
        assertThat(sheet(file, 0).get(1).stream().map(Cell::getType)).containsOnly(CellType.STRING);
    }

    @Test
    void anyTextIsReadable() throws IOException {
        String longest = "x".repeat(Spreadsheet.MAX_TEXT + 1);
        byte[] file =
                workbook(" ; ; ", "<&>\"'", "a\r\nb\rc", "Шанхай 🛰", "\u0000\uD800", longest, LocalDate.of(1, 1, 1));

        List<String> cells = sheet(file, 0).get(1).stream().map(Cell::asString).toList();
        assertThat(cells.subList(0, 5)).containsExactly(" ; ; ", "<&>\"'", "a\nb\nc", "Шанхай 🛰", "\uFFFD\uFFFD");
        assertThat(cells.get(5)).hasSize(Spreadsheet.MAX_TEXT).endsWith("x…");
        assertThat(cells.get(6)).isEqualTo("0001-01-01");
    }

    private static byte[] workbook(Object... cells) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Spreadsheet sheet = new Spreadsheet(file);
        sheet.begin(Arrays.stream(cells).map(cell -> "name").toList());
        sheet.add(List.of(cells), -1, null);
        sheet.finish(Map.of("Records", 1));
        return file.toByteArray();
    }

    private static List<Row> sheet(byte[] file, int index) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheet(index).orElseThrow().read();
        }
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }
}

package org.cstorecords.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.cstorecords.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports of whole lists as CSV and NDJSON. */
@ApiTest
class ExportTest {

    static final JsonMapper JSON = new JsonMapper();

    @Autowired
    Api api;

    static Stream<String> lists() {
        return Stream.concat(Lists.all(), Stream.of("search?q=council"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyPropertyHasItsColumnsAndEveryRecordItsRow(String list) throws IOException {
        List<JsonNode> lines = lines(list);
        List<CSVRecord> rows = rows(list);

        assertThat(rows).hasSameSizeAs(lines).isNotEmpty();
        List<String> header = rows.get(0).getParser().getHeaderNames();
        List<String> expected = new ArrayList<>();
        lines.forEach(line -> addColumns(line, "", expected));
        assertThat(header)
                .doesNotHaveDuplicates()
                .containsAll(expected.stream().distinct().toList());
        for (int i = 0; i < rows.size(); i++) {
            for (Map.Entry<String, JsonNode> property : lines.get(i).properties()) {
                if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                    assertThat(rows.get(i).get(snakeCase(property.getKey())))
                            .isEqualTo(property.getValue().asString());
                }
            }
        }
    }

    /** Adds the column of every value in the JSON. The {@code self} of a referenced record has no column. */
    private static void addColumns(JsonNode node, String name, List<String> columns) {
        if (node.isObject()) {
            node.properties().forEach(property -> {
                if (name.isEmpty() || !property.getKey().equals("self")) {
                    addColumns(
                            property.getValue(),
                            (name.isEmpty() ? "" : name + "_") + snakeCase(property.getKey()),
                            columns);
                }
            });
        } else if (node.isArray()) {
            node.forEach(item -> addColumns(item, name, columns));
        } else if (!node.isNull()) {
            columns.add(name);
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("org.cstorecords.Lists#all")
    void anExportHasTheWholeListInItsOrder(String list) {
        String order = Lists.orders(list).get(0);
        List<String> whole = new ArrayList<>();
        String next = "/api/v1/" + list + "?sort=-" + order + "&limit=100";
        while (next != null) {
            var page = api.get(next);
            page.<List<Map<String, Object>>>read("$.items").forEach(item -> whole.add(key(JSON.valueToTree(item))));
            next = page.read("$.next");
        }

        assertThat(lines(list + "?sort=-" + order).stream().map(ExportTest::key))
                .isEqualTo(whole);
    }

    private static String key(JsonNode record) {
        return Stream.of("id", "code", "record", "date", "kind", "paragraph", "supports", "title")
                .map(name -> name + record.path(name))
                .reduce("", String::concat);
    }

    @Test
    void anNdjsonLineIsTheCompleteRecord() {
        for (JsonNode line : lines("decisions?topic=syria")) {
            assertThat(line.toString())
                    .isEqualTo(api.send(HttpMethod.GET, line.path("self").asString())
                            .body());
        }
        assertThat(lines("decisions?topic=syria"))
                .hasSize(api.get("decisions?topic=syria").read("$.total"));
    }

    @Test
    void csvColumnsAreSelfContained() throws IOException {
        CSVRecord row = rows("decisions?session=csc-2009-06-14&type=AGREEMENT").stream()
                .filter(candidate -> candidate.get("id").equals("csc-2009-06-14-agreement-on-rapid-reaction-forces"))
                .findFirst()
                .orElseThrow();

        assertThat(row.get("date_edtf")).isEqualTo("2009-06-14");
        assertThat(row.get("date_earliest")).isEqualTo("2009-06-14");
        assertThat(row.get("body_id")).isEqualTo("csc");
        assertThat(row.get("body_name")).isEqualTo("Collective Security Council");
        String[] states = row.get("positions_state_code").split("; ");
        String[] positions = row.get("positions_position").split("; ");
        assertThat(states).hasSameSizeAs(positions);
        assertThat(states).contains("UZ");
        assertThat(positions[List.of(states).indexOf("UZ")]).isEqualTo("NOT_SIGNED");
        assertThat(row.get("has_discrepancy")).isEqualTo("true");
        assertThat(row.get("citation_count"))
                .isEqualTo(String.valueOf(row.get("citations_paragraph").split("; ").length));
        assertThat(row.get("citations_note").split("; ", -1))
                .hasSameSizeAs(row.get("citations_paragraph").split("; "));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void allColumnsOfAnArrayHaveTheSameNumberOfElements(String list) throws IOException {
        List<JsonNode> lines = lines(list);
        List<CSVRecord> rows = rows(list);
        for (int i = 0; i < lines.size(); i++) {
            for (Map.Entry<String, JsonNode> property : lines.get(i).properties()) {
                if (property.getValue().isArray()) {
                    String name = snakeCase(property.getKey());
                    int elements = Math.max(1, property.getValue().size());
                    assertThat(columnsOf(name, rows.get(i)))
                            .as(list + " " + name)
                            .isNotEmpty()
                            .allSatisfy((column, cell) ->
                                    assertThat(cell.split("; ", -1)).as(column).hasSize(elements));
                }
            }
        }
    }

    /** Programs that guess the separator prefer the one that divides all lines into the same number of cells. */
    @ParameterizedTest
    @MethodSource("lists")
    void theLastRowHasNoLineBreak(String list) {
        assertThat(api.send(HttpMethod.GET, withFormat(list, "csv")).body())
                .contains("\r\n")
                .doesNotEndWith("\n");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theColumnsAreThoseOfTheDictionary(String list) throws IOException {
        List<String> names =
                api.get("dataset/columns").read("$.items[?('%s' in @.lists)].columns[*].name".formatted(pattern(list)));

        assertThat(names).isEqualTo(rows(list).get(0).getParser().getHeaderNames());
    }

    private static String pattern(String list) {
        String[] path = ("/api/v1/" + list).replaceFirst("[?].*", "").split("/");
        if (path.length > 4) {
            path[4] = path[3].equals("member-states") ? "{code}" : "{id}";
        }
        return String.join("/", path);
    }

    private static Map<String, String> columnsOf(String array, CSVRecord row) {
        Map<String, String> cells = row.toMap();
        cells.keySet().removeIf(name -> !name.equals(array) && !name.startsWith(array + "_"));
        return cells;
    }

    @Test
    void theResponseHasAMediaTypeAndAFileName() {
        Api.Response csv = api.send(HttpMethod.GET, "bodies/csc/decisions", "Accept", "text/csv");
        assertThat(csv.headers().getFirst("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.headers().getFirst("Content-Disposition"))
                .isEqualTo("attachment; filename=\"bodies-csc-decisions.csv\"");
        assertThat(csv.body()).contains("\r\n").doesNotStartWith("\uFEFF");

        Api.Response lines = api.send(HttpMethod.GET, "decisions", "Accept", "application/x-ndjson");
        assertThat(lines.headers().getFirst("Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(lines.headers().getFirst("Content-Disposition"))
                .isEqualTo("attachment; filename=\"decisions.ndjson\"");
    }

    @Test
    void anEmptyExportIsAHeaderRowOrAnEmptyBody() {
        assertThat(api.send(HttpMethod.GET, "decisions?format=csv&q=xylophonist")
                        .body())
                .startsWith("id,self,title,")
                .hasLineCount(1);
        assertThat(api.send(HttpMethod.GET, "decisions?format=ndjson&q=xylophonist")
                        .body())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=5", "cursor=abc", "include=positions"})
    void pageParametersAreRejectedForExports(String parameter) {
        for (String format : List.of("csv", "ndjson", "xlsx")) {
            assertThat(api.problem(400, "decisions?format=" + format + "&" + parameter)
                            .<String>read("$.errors[0].parameter"))
                    .isEqualTo(parameter.substring(0, parameter.indexOf('=')));
        }
    }

    @Test
    void anUnknownFormatIsRejectedWithTheAllowedOnes() {
        for (String format : List.of("xml", "ics", "CSV")) {
            assertThat(api.problem(400, "timeline?format=" + format).<List<String>>read("$.errors[0].allowed"))
                    .containsExactly("json", "csv", "ndjson", "xlsx");
        }
        assertThat(api.problem(400, "timeline?format=csv&format=json").<String>read("$.errors[0].parameter"))
                .isEqualTo("format");
        Api.Response response = api.send(HttpMethod.GET, "timeline", "Accept", "application/xml");
        response.assertProblem(406);
        assertThat(response.json().<String>read("$.detail"))
                .contains("application/json", "text/csv", "application/x-ndjson");
    }

    @Test
    void anUnknownFilterValueIsAProblemWithoutAFileName() {
        Api.Response response = api.send(HttpMethod.GET, "decisions?format=csv&body=nothing");

        response.assertProblem(400);
        assertThat(response.headers().getFirst("Content-Disposition")).isNull();
    }

    @Test
    void csvCellsAreNotReadAsFormulas() {
        Columns columns = Columns.of(Cells.class);

        assertThat(columns.texts(new Cells("=1+1", List.of("+a", "b; c"), -1)))
                .containsExactly("'=1+1", "'+a; b, c", "'-1");
        assertThat(columns.texts(new Cells("@x", List.of(), 1))).containsExactly("'@x", "", "1");
        assertThat(columns.texts(new Cells("-x", List.of("a"), 1))).containsExactly("'-x", "a", "1");
    }

    record Cells(String text, List<String> manyTexts, int number) {}

    private List<JsonNode> lines(String list) {
        String body = api.send(HttpMethod.GET, withFormat(list, "ndjson")).body();
        return body.lines().map(JSON::readTree).toList();
    }

    private List<CSVRecord> rows(String list) throws IOException {
        String body = api.send(HttpMethod.GET, withFormat(list, "csv")).body();
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(body))) {
            return parser.getRecords();
        }
    }

    private static String withFormat(String list, String format) {
        return list + (list.contains("?") ? "&" : "?") + "format=" + format;
    }
}

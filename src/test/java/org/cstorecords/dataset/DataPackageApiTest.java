package org.cstorecords.dataset;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class DataPackageApiTest {

    private static final String ARCHIVE = "dataset/csto-records.zip";
    private static final Pattern QUOTED = Pattern.compile("'([A-Z_]+)'::text");

    /** Derived columns for search, sorting and lists, and versions of one database, which the package leaves out. */
    private static final Set<String> INTERNAL = Set.of(
            "word.word",
            "dataset_version.version",
            "dataset_version.published",
            "entry.created_version",
            "entry.changed_version",
            "word.stem",
            "word.sound",
            "word.is_name",
            "search_synonym.term",
            "search_synonym.meaning",
            "search_synonym.alone",
            "body.abbreviation_term",
            "formation.abbreviation_term",
            "entry.names",
            "entry.text",
            "entry.search",
            "entry.known_as",
            "entry.identifiers",
            "entry.sort_key",
            "entry.citation_count",
            "entry.has_discrepancy",
            "treaty.listed_earliest",
            "treaty.listed_latest");

    @Autowired
    Api api;

    @Autowired
    JdbcClient database;

    @Test
    void theArchiveMatchesItsDescriptor() throws IOException {
        UnpackedDataPackage unpacked = unpacked();

        assertThat(unpacked.names()).startsWith("datapackage.json", "README.md", "LICENSE");
        assertThat(unpacked.names()).hasSize(3 + unpacked.resources().size());
        assertThat(unpacked.errors()).isEmpty();
        assertThat(unpacked.descriptor().get("version").stringValue())
                .isEqualTo(api.get("dataset").<String>read("$.release"));
        assertThat(unpacked.descriptor().get("modified").booleanValue())
                .isEqualTo(api.get("dataset").<Boolean>read("$.modified"));
        assertThat(unpacked.descriptor().get("created").stringValue()).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
        assertThat(unpacked.descriptor().get("sources").valueStream())
                .extracting(source -> source.get("title").stringValue())
                .hasSize(5)
                .contains("001_0e7236e8d1bcc62c.txt");
    }

    @Test
    void everyRowOfTheDatabaseIsIncluded() throws IOException {
        UnpackedDataPackage unpacked = unpacked();

        unpacked.resources()
                .keySet()
                .forEach(table -> assertThat(unpacked.rows(table))
                        .as(table)
                        .hasSize(database.sql("select count(*) from " + (table.equals("record") ? "entry" : table))
                                .query(Integer.class)
                                .single()));
    }

    @Test
    void rowsHavePublicIdentifiersInsteadOfKeys() throws IOException {
        UnpackedDataPackage unpacked = unpacked();

        assertThat(unpacked.rows("decision"))
                .filteredOn(row -> "csc-2013-09-23-statement-on-syria".equals(row.get("id")))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("type", "STATEMENT")
                        .containsEntry("session", "csc-2013-09-23")
                        .containsEntry("body", "csc")
                        .containsEntry("date_edtf", "2013-09-23")
                        .containsEntry("date_latest", "2013-09-23")
                        .containsEntry("treaty", null));
        assertThat(unpacked.rows("citation"))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("record", "csc-2012-12")
                        .containsEntry("supports", "title; body; status; date; summary"));
    }

    @Test
    void everyTableAndColumnOfTheDatabaseIsIncluded() throws IOException {
        UnpackedDataPackage unpacked = unpacked();
        Set<String> missing = new TreeSet<>();
        for (Map<String, @Nullable Object> column : database.sql("""
                select
                  c.table_name as "table", c.column_name as name, c.data_type as type, c.is_nullable = 'NO' as required,
                  c.is_identity = 'YES' as key
                from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name not like 'flyway%'
                """).query().listOfRows()) {
            String table = String.valueOf(column.get("table"));
            String name = String.valueOf(column.get("name"));
            if (INTERNAL.contains(table + "." + name) || Boolean.TRUE.equals(column.get("key"))) {
                continue;
            }
            JsonNode field = field(unpacked, table, name);
            if (field == null || !isDescribed(field, column)) {
                missing.add(table + "." + name);
            }
        }

        assertThat(missing).isEmpty();
    }

    private static boolean isDescribed(JsonNode field, Map<String, @Nullable Object> column) {
        String type = field.get("type").stringValue();
        boolean required = field.path("constraints").path("required").booleanValue(false);
        boolean sameType = switch (String.valueOf(column.get("type"))) {
            case "bigint" -> List.of("integer", "string").contains(type);
            case "integer" -> type.equals("integer");
            case "numeric" -> type.equals("number");
            case "text", "ARRAY" -> type.equals("string");
            case "boolean" -> type.equals("boolean");
            case "date" -> type.equals("date");
            case "timestamp with time zone" -> type.equals("datetime");
            default -> false;
        };
        // An empty array is an empty cell.
        boolean expectedRequired = !"ARRAY".equals(column.get("type")) && Boolean.TRUE.equals(column.get("required"));
        return sameType && required == expectedRequired;
    }

    @Test
    void everyForeignKeyOfTheDatabaseIsDescribed() throws IOException {
        UnpackedDataPackage unpacked = unpacked();

        assertThat(database.sql("""
                select
                  c.conname as name, r.relname as "table", f.relname as referenced, a.attname as "column"
                from pg_constraint c
                join pg_class r on r.oid = c.conrelid
                join pg_class f on f.oid = c.confrelid
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and f.relname <> 'dataset_version'
                """).query().listOfRows())
                .hasSizeGreaterThan(50)
                .allSatisfy(reference -> {
                    String table = String.valueOf(reference.get("table"));
                    String referenced = resource(String.valueOf(reference.get("referenced")));
                    // The identifier of a member state is also its country code.
                    String field = table.equals("member_state") && referenced.equals("country")
                            ? "country"
                            : name(unpacked, table, String.valueOf(reference.get("column")));
                    assertThat(unpacked.schema(resource(table))
                                    .path("foreignKeys")
                                    .valueStream())
                            .as(String.valueOf(reference.get("name")))
                            .anySatisfy(described -> {
                                assertThat(UnpackedDataPackage.values(described.get("fields")))
                                        .contains(field);
                                assertThat(described
                                                .get("reference")
                                                .get("resource")
                                                .stringValue())
                                        .isEqualTo(referenced.equals(resource(table)) ? "" : referenced);
                            });
                });
    }

    @Test
    void enumConstraintsMatchTheDatabase() throws IOException {
        UnpackedDataPackage unpacked = unpacked();

        assertThat(database.sql("""
                select r.relname as "table", a.attname as name, pg_get_constraintdef(c.oid) as definition
                from pg_constraint c
                join pg_class r on r.oid = c.conrelid
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'c' and cardinality(c.conkey) = 1 and pg_get_constraintdef(c.oid) like '% = ANY (ARRAY[%'
                """).query().listOfRows())
                .hasSizeGreaterThan(15)
                .allSatisfy(check -> {
                    JsonNode field = requireNonNull(
                            field(unpacked, String.valueOf(check.get("table")), String.valueOf(check.get("name"))));
                    assertThat(UnpackedDataPackage.values(
                                    field.get("constraints").get("enum")))
                            .containsExactlyElementsOf(QUOTED.matcher(String.valueOf(check.get("definition")))
                                    .results()
                                    .map(MatchResult::group)
                                    .map(value -> value.substring(1, value.indexOf("'", 1)))
                                    .collect(Collectors.toList()));
                });
    }

    @Test
    void aVersionAlwaysHasTheSameBytes() {
        byte[] archive = api.download(ARCHIVE);
        DocumentContext dataset = api.get("dataset");
        Api.Response response = api.send(HttpMethod.HEAD, ARCHIVE);

        assertThat(api.download(ARCHIVE)).isEqualTo(archive);
        assertThat(api.download(ARCHIVE, HttpHeaders.HOST, "elsewhere.example")).isEqualTo(archive);
        String sha256 = UnpackedDataPackage.sha256(archive);
        assertThat(dataset.<String>read("$.downloads[0].self")).isEqualTo("/api/v1/" + ARCHIVE);
        assertThat(dataset.<String>read("$.downloads[0].mediaType")).isEqualTo("application/zip");
        assertThat(dataset.<Integer>read("$.downloads[0].bytes")).isEqualTo(archive.length);
        assertThat(dataset.<String>read("$.downloads[0].sha256")).isEqualTo(sha256);
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        assertThat(response.headers().getFirst("Repr-Digest")).isEqualTo("sha-256=:" + digest + ":");
        assertThat(response.headers().getFirst("Digest")).isEqualTo("sha-256=" + digest);
        assertThat(response.headers().getContentLength()).isEqualTo(archive.length);
        assertThat(response.headers().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/zip");
        assertThat(response.headers().getContentDisposition().getFilename())
                .isEqualTo("csto-records-%s.zip".formatted(dataset.<String>read("$.release")));
        assertThat(response.headers().getAccessControlExposeHeaders()).contains("Repr-Digest", "Digest");
    }

    @Test
    void aMatchingEntityTagGets304() {
        String tag = requireNonNull(api.send(HttpMethod.HEAD, ARCHIVE).headers().getETag());

        assertThat(api.send(HttpMethod.GET, ARCHIVE, HttpHeaders.IF_NONE_MATCH, tag)
                        .status()
                        .value())
                .isEqualTo(304);
    }

    @Test
    void anInterruptedDownloadCanBeResumed() {
        byte[] archive = api.download(ARCHIVE);
        Api.Response head = api.send(HttpMethod.HEAD, ARCHIVE);
        String tag = requireNonNull(head.headers().getETag());
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        assertThat(head.headers().getFirst(HttpHeaders.ACCEPT_RANGES)).isEqualTo("bytes");

        for (String[] headers : List.of(
                new String[] {"Range", "bytes=100-"},
                new String[] {"Range", "bytes=100-", "If-Range", tag},
                new String[] {"Range", "bytes=100-", "If-Range", tag, "Accept-Encoding", "gzip", "TE", "gzip"})) {
            Api.Response rest = api.send(HttpMethod.GET, ARCHIVE, headers);
            assertThat(rest.status().value()).isEqualTo(206);
            assertThat(rest.headers().getFirst(HttpHeaders.CONTENT_RANGE))
                    .isEqualTo("bytes 100-" + (archive.length - 1) + "/" + archive.length);
            assertThat(rest.headers().getContentLength()).isEqualTo(archive.length - 100);
            assertThat(rest.headers().getETag()).isEqualTo(tag);
            assertThat(rest.headers().getCacheControl()).isEqualTo("public, max-age=300");
            assertThat(rest.headers().getFirst(HttpHeaders.CONTENT_ENCODING)).isNull();
        }
        assertThat(api.send(HttpMethod.GET, ARCHIVE, "Range", "bytes=0-3").body())
                .isEqualTo("PK\3\4");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99, '\"other\"'",
        "bytes=0-99, 'Fri, 31 Dec 9999 23:59:59 GMT'",
        "'bytes=0-9,20-29',",
        "bytes=9-0,",
        "lines=0-9,",
        "nonsense,"
    })
    void anUnsupportedOrStaleRangeIsIgnored(String range, @Nullable String ifRange) {
        assertThat(api.download(ARCHIVE, "Range", range, "If-Range", ifRange == null ? etag() : ifRange))
                .isEqualTo(api.download(ARCHIVE));
    }

    @Test
    void aRangeBeyondTheEndGets416WithTheLength() {
        Api.Response response = api.send(HttpMethod.GET, ARCHIVE, "Range", "bytes=999999999-");

        response.assertProblem(416);
        assertThat(response.headers().getFirst(HttpHeaders.CONTENT_RANGE))
                .isEqualTo("bytes */" + api.download(ARCHIVE).length);
        assertThat(response.headers().getETag()).isNull();
    }

    @Test
    void aMatchingEntityTagTakesPrecedenceOverARange() {
        assertThat(api.send(HttpMethod.GET, ARCHIVE, "Range", "bytes=0-9", "If-None-Match", etag())
                        .status()
                        .value())
                .isEqualTo(304);
    }

    private String etag() {
        return requireNonNull(api.send(HttpMethod.HEAD, ARCHIVE).headers().getETag());
    }

    @Test
    void otherFormatsAndParametersAreRejected() {
        api.send(HttpMethod.GET, ARCHIVE, HttpHeaders.ACCEPT, "application/json")
                .assertProblem(406);
        api.problem(400, ARCHIVE + "?version=1");
    }

    private UnpackedDataPackage unpacked() throws IOException {
        return UnpackedDataPackage.of(api.download(ARCHIVE));
    }

    /** Returns the field of a database column, or null if there is none. */
    private static @Nullable JsonNode field(UnpackedDataPackage unpacked, String table, String column) {
        return unpacked.resources().containsKey(resource(table))
                ? unpacked.field(resource(table), name(unpacked, table, column))
                : null;
    }

    private static String resource(String table) {
        return table.equals("entry") ? "record" : table;
    }

    /** Returns the name of the field of a database column, which for a key is a public identifier. */
    private static String name(UnpackedDataPackage unpacked, String table, String column) {
        return switch (column) {
            case "id", "slug" -> unpacked.field(resource(table), "id") == null ? "code" : "id";
            case "entry_id" -> "record";
            case "entry_type" -> "record_type";
            default -> column.endsWith("_id") ? column.substring(0, column.length() - 3) : column;
        };
    }
}

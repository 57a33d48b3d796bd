package org.cstorecords;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cstorecords.record.EntryType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.StringUtils;

/** The places outside its package that a resource needs. Each failure says what to add; see docs/add-a-resource.md. */
@ApiTest
class ResourceTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Autowired
    Api api;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @EnumSource
    void aResourceHasOperationsAndATag(EntryType type) throws IOException {
        String description = Files.readString(RESOURCES.resolve("openapi.yaml"));

        assertThat(description)
                .as("Add the list operation to %s, and renew openapi.yaml", controller(type))
                .contains("\n  /api/v1/" + type.collection() + ":\n");
        assertThat(description)
                .as("Add the operation that gets one record to %s, and renew openapi.yaml", controller(type))
                .containsPattern("\n  /api/v1/" + type.collection() + "/\\{(id|code)}:\n");
        assertThat(description)
                .as("Annotate %s with @Tag, named like the collection", controller(type))
                .contains(
                        "\n- name: " + StringUtils.capitalize(type.collection().replace('-', ' ')) + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void aResourceHasACurationFunctionAndRecords(EntryType type) {
        assertThat(exists("from pg_proc where proname = ?", "record_" + table(type)))
                .as("Add the function record_%s to R__00_curation.sql", table(type))
                .isTrue();
        assertThat(exists("from entry where type = ?", type.name()))
                .as("Add a record with record_%s(…) to a file in db/records", table(type))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void changesOfAResourceAreNoticed(EntryType type) {
        assertThat(exists("from pg_trigger where tgname = ?", table(type) + "_inserted"))
                .as("Call watch_changes('%s', …) in the migration that creates the table", table(type))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void searchFindsARecordByItsTitle(EntryType type) {
        String title =
                requireNonNull(database.sql("select title from entry where type = ? and withdrawal_reason is null"
                                + " order by length(title), slug limit 1")
                        .param(type.name())
                        .query(String.class)
                        .single());

        assertThat(api.get("search?limit=500&type=" + type + "&q=" + encode("\"" + title + "\"", UTF_8))
                        .<List<String>>read("$.items[*].title"))
                .as("Add %s to the views of R__02_search.sql", table(type))
                .contains(title);
    }

    @ParameterizedTest
    @EnumSource
    void theTimelineHasTheEventsOfADatedResource(EntryType type) {
        boolean dated = exists(
                "from information_schema.columns where table_name = ? and column_name like '%\\_edtf'", table(type));

        assertThat(!dated
                        || exists(
                                "from timeline_event t join entry e on e.id = t.entry_id where e.type = ?",
                                type.name()))
                .as("Add the dates of %s to the view of R__04_timeline.sql", table(type))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theDataPackageHasATableOfTheResource(EntryType type) throws IOException {
        assertThat(exists("from pg_views where viewname = ?", "package_" + table(type)))
                .as("Add the view package_%s to R__06_data_package.sql", table(type))
                .isTrue();
        assertThat(Files.readString(RESOURCES.resolve("org/cstorecords/dataset/package/datapackage.json")))
                .as("Describe the columns of the view package_%s in datapackage.json", table(type))
                .contains("\"name\": \"" + table(type) + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void theDatasetCountsTheRecords(EntryType type) {
        String count = Arrays.stream(type.collection().split("-"))
                .map(StringUtils::capitalize)
                .collect(joining());

        assertThat(api.get("dataset").<Map<String, Integer>>read("$.counts"))
                .as("Add the count of %s to Dataset.Counts and DatasetRepository", type.collection())
                .containsKey(StringUtils.uncapitalize(count));
    }

    @ParameterizedTest
    @EnumSource
    void theExplorerShowsTheListAndTheRecord(EntryType type) throws IOException {
        for (String file : List.of("lists.js", "kinds.js")) {
            assertThat(Files.readString(RESOURCES.resolve("static/explorer").resolve(file)))
                    .as("Add '%s' to explorer/%s", type.collection(), file)
                    .containsPattern("\n  '?" + type.collection() + "'?: ");
        }
    }

    private boolean exists(String fromWhere, String value) {
        return database.sql("select exists (select 1 " + fromWhere + ")")
                .param(value)
                .query(Boolean.class)
                .single();
    }

    private static String table(EntryType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static String controller(EntryType type) {
        return Arrays.stream(table(type).split("_"))
                        .map(StringUtils::capitalize)
                        .collect(joining()) + "Controller";
    }
}

package org.cstorecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakingChangesTest {

    @Test
    void theDescriptionIsCompatibleWithTheLastRelease() throws Exception {
        // Empty before the first release, when there is nothing to be compatible with.
        List<String> lastRelease = git("tag", "--list", "v*", "--merged", "HEAD", "--sort=-creatordate")
                .lines()
                .limit(1)
                .toList();

        for (String tag : lastRelease) {
            OpenApi released = new OpenApi(OpenApi.parse(git("show", tag + ":" + OpenApi.COMMITTED)));
            assertThat(BreakingChanges.between(released, OpenApi.committed()))
                    .as("These changes break clients of %s. Make them in /api/v2", tag)
                    .isEmpty();
        }
    }

    /** Runs git and returns its output, or an empty string if it fails, such as outside a repository. */
    private static String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return git.waitFor() == 0 ? output : "";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "an operation is removed               | /api/laws/{id}: | /api/acts/{id}:",
                "an operationId changes                | listLaws | getLaws",
                "a tag changes                         | operationId: getLaw\\n      tags: [Laws] | operationId: getLaw\\n      tags: [Acts]",
                "a parameter is removed                | name: kind | name: type",
                "a parameter becomes required          | {name: kind, in: query, required: false | {name: kind, in: query, required: true",
                "a required parameter is added         | parameters:\\n        - {name: kind | parameters:\\n        - {name: day, in: query, required: true, schema: {type: string}}\\n        - {name: kind",
                "the type of a parameter changes       | {type: integer, maximum: 500 | {type: string, maximum: 500",
                "a limit is narrowed                   | maximum: 500 | maximum: 100",
                "a limit is added                      | maximum: 500 | maximum: 500, minimum: 1",
                "a default changes                     | default: 50 | default: 20",
                "a parameter value is removed          | [date, title] | [date]",
                "a status is removed                   | '304' | '305'",
                "a media type is removed               | text/csv | text/html",
                "the type of a line changes            | contentSchema: {$ref: '#/components/schemas/Law'} | contentSchema: {$ref: '#/components/schemas/Place'}",
                "a header becomes optional             | {ETag: {required: true, | {ETag: {required: false,",
                "a header is removed                   | {ETag: {required: true, | {Digest: {required: true,",
                "a shared header becomes optional      | {Retry-After: {required: true, | {Retry-After: {required: false,",
                "a property is removed                 | title: {type: string} | name: {type: string}",
                "a property becomes optional           | required: [title, text, | required: [text,",
                "a property becomes nullable           | title: {type: string} | title: {type: [string, 'null']}",
                "an object becomes nullable            | seat: {$ref: '#/components/schemas/Place'} | seat: {oneOf: [{$ref: '#/components/schemas/Place'}, {type: 'null'}]}",
                "an item becomes nullable              | items: {type: string} | items: {type: [string, 'null']}",
                "the type of a property changes        | title: {type: string} | title: {type: integer}",
                "the type of a nullable property changes | text: {type: [string, 'null']} | text: {type: [integer, 'null']}",
                "a type is added                       | title: {type: string} | title: {type: [integer, string]}",
                "the type of an item changes           | items: {type: string} | items: {type: integer}",
                "the type of an object changes         | seat: {$ref: '#/components/schemas/Place'} | seat: {$ref: '#/components/schemas/Gazette'}",
                "the format of a property changes      | format: date | format: date-time",
                "a value of a response is added        | [ACT, ORDER] | [ACT, ORDER, BILL]",
                "a known value of a response is removed | [ACTIVE, REPEALED] | [ACTIVE]",
                "a nested property changes             | {city: {type: string}} | {city: {type: integer}}",
                "a schema is renamed                   | Gazette: | Journal:",
            })
    void breakingChangesAreReported(String change, String before, String after) {
        assertThat(changes(before, after)).as(change).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nothing changes               | title: Laws | title: Laws",
                "a description changes         | description: The laws. | description: All laws.",
                "an operation is added         | paths: | paths:\\n  /api/acts: {get: {operationId: listActs, responses: {'200': {description: The acts.}}}}",
                "a method is added             | /api/laws/newest: | /api/laws/newest:\\n    post: {operationId: addLaw}",
                "a parameter is added          | parameters:\\n        - {name: kind | parameters:\\n        - {name: day, in: query, required: false, schema: {type: string}}\\n        - {name: kind",
                "a parameter value is added    | [date, title] | [date, title, kind]",
                "a shared parameter value is added | [author, text] | [author, text, seat]",
                "a limit is widened            | maximum: 500 | maximum: 1000",
                "a media type is added         | application/x-ndjson: | text/html: {schema: {type: string}}\\n            application/x-ndjson:",
                "a header is added             | {ETag: | {Digest: {required: true, schema: {type: string}}, ETag:",
                "a property is added           | title: {type: string} | title: {type: string}\\n        author: {type: string}",
                "a property becomes non-null   | text: {type: [string, 'null']} | text: {type: string}",
                "an object becomes non-null    | place: {oneOf: [{$ref: '#/components/schemas/Place'}, {type: 'null'}]} | place: {$ref: '#/components/schemas/Place'}",
                "a known value of a response is added | [ACTIVE, REPEALED] | [ACTIVE, REPEALED, AMENDED]",
                "a schema is added             | Gazette: | Journal: {type: object, properties: {number: {type: integer}}}\\n    Gazette:",
                "an example is added           | title: {type: string} | title: {type: string, example: On courts}",
                "an operation is deprecated    | operationId: getLaw | deprecated: true\\n      operationId: getLaw",
            })
    void compatibleChangesAreNotReported(String change, String before, String after) {
        assertThat(changes(before, after)).as(change).isEmpty();
    }

    private static List<String> changes(String before, String after) {
        String laws = ResponseCheckTest.LAWS;
        String removed = before.translateEscapes();
        assertThat(laws).contains(removed);
        return BreakingChanges.between(
                new OpenApi(OpenApi.parse(laws)),
                new OpenApi(OpenApi.parse(laws.replace(removed, after.translateEscapes()))));
    }
}

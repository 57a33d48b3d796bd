package org.cstorecords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cstorecords.record.EntryType;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** URLs of lists and records, read from the committed description, for tests of all of them. */
public final class Lists {

    private static final String BASE = "/api/v1/";
    private static final JsonNode DESCRIPTION = description();

    private Lists() {}

    private static JsonNode description() {
        try {
            String yaml = Files.readString(Path.of("src/main/resources/openapi.yaml"));
            return new JsonMapper().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the URLs of the collections of records. */
    public static List<String> collections() {
        return Arrays.stream(EntryType.values()).map(EntryType::collection).toList();
    }

    /** Returns the URLs of all lists. The nested ones belong to the record of the example of their identifier. */
    public static Stream<String> all() {
        return paths().filter(path -> get(path).path("operationId").asString().startsWith("list"))
                .filter(path -> !sortOrders(path).isEmpty())
                .map(Lists::url);
    }

    /** Returns the URLs of all lists with the parameter {@code q}. */
    public static Stream<String> searchable() {
        return with("q");
    }

    /** Returns the URLs of all lists with that parameter, which several lists share. */
    public static Stream<String> with(String shared) {
        return all().filter(list -> parameters(path(list))
                .anyMatch(parameter -> parameter.path("$ref").asString("").endsWith("/" + shared)));
    }

    /** Returns the sort orders of a list without the descending ones, the default order first. */
    public static List<String> orders(String list) {
        return sortOrders(path(list));
    }

    private static String path(String list) {
        return paths().filter(candidate -> url(candidate).equals(list))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the URLs of one record of each resource, and of the dataset. */
    public static Stream<String> records() {
        return Stream.concat(
                collections().stream()
                        .map(collection -> paths().filter(path -> path.matches(BASE + collection + "/\\{[a-z]+}"))
                                .findFirst()
                                .orElseThrow(
                                        () -> new AssertionError("Add an operation that gets one of " + collection)))
                        .map(Lists::url),
                Stream.of("dataset"));
    }

    private static Stream<String> paths() {
        return DESCRIPTION.path("paths").propertyNames().stream();
    }

    private static JsonNode get(String path) {
        return DESCRIPTION.path("paths").path(path).path("get");
    }

    private static Stream<JsonNode> parameters(String path) {
        return StreamSupport.stream(get(path).path("parameters").spliterator(), false);
    }

    /** Returns the path with the examples of its parameters, without the base path. */
    private static String url(String path) {
        return parameters(path)
                .filter(parameter -> parameter.path("in").asString("").equals("path"))
                .reduce(
                        path.substring(BASE.length()),
                        (url, parameter) -> url.replace(
                                "{" + parameter.path("name").asString() + "}",
                                parameter.path("example").asString()),
                        (one, other) -> other);
    }

    private static List<String> sortOrders(String path) {
        return parameters(path)
                .filter(parameter -> parameter.path("name").asString("").equals("sort"))
                .map(parameter -> parameter.path("schema").path("$ref").asString())
                .flatMap(schema -> StreamSupport.stream(
                        DESCRIPTION.at(schema.substring(1)).path("enum").spliterator(), false))
                .map(JsonNode::asString)
                .filter(order -> !order.startsWith("-") && !order.equals("relevance"))
                .toList();
    }
}

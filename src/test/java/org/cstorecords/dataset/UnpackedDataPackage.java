package org.cstorecords.dataset;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Content of a Data Package, with validation against its descriptor. */
final class UnpackedDataPackage {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, JsonNode> resources = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    private final JsonNode descriptor;

    private UnpackedDataPackage(byte[] archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        descriptor = JsonMapper.shared().readTree(text("datapackage.json"));
        for (JsonNode resource : descriptor.get("resources")) {
            String name = resource.get("name").stringValue();
            resources.put(name, resource);
            try (CSVParser csv = CSVParser.parse(text(resource.get("path").stringValue()), CSVFormat.RFC4180)) {
                tables.put(name, csv.stream().map(row -> row.stream().toList()).toList());
            }
        }
    }

    static UnpackedDataPackage of(byte[] archive) throws IOException {
        return new UnpackedDataPackage(archive);
    }

    /** Returns the names of the files in the order of the archive. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** Returns the content of a file. */
    String text(String name) {
        return new String(requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
    }

    JsonNode descriptor() {
        return descriptor;
    }

    /** Returns the descriptions of the tables by name. */
    Map<String, JsonNode> resources() {
        return resources;
    }

    /** Returns the description of a table's columns and keys. */
    JsonNode schema(String table) {
        return requireNonNull(resources.get(table), table).get("schema");
    }

    /** Returns a field of a table, or null if there is none. */
    @Nullable
    JsonNode field(String table, String name) {
        return fields(table).stream()
                .filter(field -> field.get("name").stringValue().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Returns the rows of a table as cells by field name. An empty cell is null. */
    List<Map<String, @Nullable String>> rows(String table) {
        List<String> names = fields(table).stream()
                .map(field -> field.get("name").stringValue())
                .toList();
        List<List<String>> lines = requireNonNull(tables.get(table), table);
        return lines.subList(1, lines.size()).stream()
                .map(cells -> {
                    Map<String, @Nullable String> row = new LinkedHashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        row.put(names.get(i), cells.get(i).isEmpty() ? null : cells.get(i));
                    }
                    return row;
                })
                .toList();
    }

    /** Returns the violations of sizes, hashes, headers, values, keys and references. */
    List<String> errors() {
        List<String> errors = new ArrayList<>();
        resources.forEach((table, resource) -> {
            checkFile(resource, errors);
            if (checkShape(table, errors)) {
                fields(table).forEach(field -> checkValues(table, field, errors));
                checkKeys(table, errors);
            }
        });
        return errors;
    }

    private void checkFile(JsonNode resource, List<String> errors) {
        String path = resource.get("path").stringValue();
        byte[] bytes = requireNonNull(files.get(path), path);
        if (bytes.length != resource.get("bytes").intValue()
                || !("sha256:" + sha256(bytes)).equals(resource.get("hash").stringValue())) {
            errors.add(path + " does not match its described size and hash");
        }
    }

    private boolean checkShape(String table, List<String> errors) {
        List<String> names = fields(table).stream()
                .map(field -> field.get("name").stringValue())
                .toList();
        List<List<String>> lines = requireNonNull(tables.get(table));
        boolean isValid = lines.get(0).equals(names) && lines.stream().allMatch(line -> line.size() == names.size());
        if (!isValid) {
            errors.add(table + " does not have the described columns");
        }
        return isValid;
    }

    private void checkValues(String table, JsonNode field, List<String> errors) {
        String name = field.get("name").stringValue();
        JsonNode constraints = field.path("constraints");
        Set<String> seen = new HashSet<>();
        for (Map<String, @Nullable String> row : rows(table)) {
            String value = row.get(name);
            boolean isValid = value == null
                    ? !constraints.path("required").booleanValue(false)
                    : isOfType(field.get("type").stringValue(), value)
                            && (!constraints.path("unique").booleanValue(false) || seen.add(value))
                            && (!constraints.has("enum")
                                    || values(constraints.get("enum")).contains(value))
                            && (!constraints.has("pattern")
                                    || value.matches(constraints.get("pattern").stringValue()))
                            && (!constraints.has("minimum")
                                    || new BigDecimal(value)
                                                    .compareTo(constraints
                                                            .get("minimum")
                                                            .decimalValue())
                                            >= 0)
                            && (!constraints.has("maximum")
                                    || new BigDecimal(value)
                                                    .compareTo(constraints
                                                            .get("maximum")
                                                            .decimalValue())
                                            <= 0);
            if (!isValid) {
                errors.add("%s.%s: %s in %s".formatted(table, name, value, row));
            }
        }
    }

    private static boolean requireBoolean(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new NumberFormatException(value);
        }
        return value.equals("true");
    }

    private static boolean isOfType(String type, String value) {
        try {
            Object unused = switch (type) {
                case "string" -> value;
                case "integer" -> new BigInteger(value);
                case "number" -> new BigDecimal(value);
                case "boolean" -> requireBoolean(value);
                case "date" -> LocalDate.parse(value);
                case "datetime" -> Instant.parse(value);
                default -> throw new IllegalArgumentException(type);
            };
            return true;
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    private void checkKeys(String table, List<String> errors) {
        JsonNode schema = schema(table);
        List<String> key = values(schema.get("primaryKey"));
        Set<List<@Nullable String>> keys = new HashSet<>();
        for (Map<String, @Nullable String> row : rows(table)) {
            List<@Nullable String> values = cells(row, key);
            if (values.contains(null) || !keys.add(values)) {
                errors.add("%s: the key %s is null or a duplicate".formatted(table, values));
            }
        }
        for (JsonNode foreignKey : schema.path("foreignKeys")) {
            JsonNode reference = foreignKey.get("reference");
            String name = reference.get("resource").stringValue();
            String referenced = name.isEmpty() ? table : name;
            Set<List<@Nullable String>> referencedKeys = new HashSet<>();
            for (Map<String, @Nullable String> row : rows(referenced)) {
                referencedKeys.add(cells(row, values(reference.get("fields"))));
            }
            for (Map<String, @Nullable String> row : rows(table)) {
                List<@Nullable String> values = cells(row, values(foreignKey.get("fields")));
                if (values.stream().allMatch(Objects::nonNull) && !referencedKeys.contains(values)) {
                    errors.add("%s: %s does not exist in %s".formatted(table, values, referenced));
                }
            }
        }
    }

    private List<JsonNode> fields(String table) {
        return schema(table).get("fields").valueStream().toList();
    }

    private static List<@Nullable String> cells(Map<String, @Nullable String> row, List<String> names) {
        List<@Nullable String> cells = new ArrayList<>();
        names.forEach(name -> cells.add(row.get(name)));
        return cells;
    }

    /** Returns the elements of an array of strings. */
    static List<String> values(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    /** Returns the SHA-256 in hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

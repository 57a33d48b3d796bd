package org.cstorecords.dataset;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cstorecords.version.DatasetVersion;
import org.cstorecords.version.Releases;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Service that writes the dataset as a Data Package. Its tables are the views {@code package_…} of the database.
 * {@code package/datapackage.json} lists the tables and describes their columns.
 *
 * <p>A release has the same bytes on every machine and in every database. Rows are sorted by their keys, files have the
 * date of the release, and nothing is compressed, because Java versions compress differently.
 */
@Service
@Transactional(readOnly = true)
class DataPackageService {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
    private static final String DIRECTORY = "package/";
    private static final int FETCH_SIZE = 500;
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    private final DatasetRepository dataset;
    private final Releases releases;
    private final JdbcTemplate jdbcTemplate;
    private final JdbcClient jdbcClient;
    private final ObjectNode template;
    private final ObjectWriter jsonWriter;

    DataPackageService(DatasetRepository dataset, Releases releases, JdbcTemplate jdbcTemplate, JsonMapper mapper)
            throws IOException {
        this.dataset = dataset;
        this.releases = releases;
        this.jdbcTemplate = jdbcTemplate;
        this.jdbcClient = JdbcClient.create(jdbcTemplate);
        try (InputStream descriptor = open("datapackage.json")) {
            this.template = (ObjectNode) mapper.readTree(descriptor);
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        this.jsonWriter = mapper.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    }

    /**
     * Writes the archive of the current version to a new temporary directory.
     *
     * @throws IOException if the archive cannot be written, for example because the disk is full
     */
    DataPackage write() throws IOException {
        raiseTimeouts();
        DatasetVersion version = dataset.version();
        Releases.Base release = releases.base();
        Path directory = Files.createTempDirectory("csto-records-");
        try {
            List<WrittenFile> tables = tables(directory);
            WrittenFile archive = archive(directory, release, false, tables);
            boolean isModified = !archive.sha256().equals(releases.sha256().orElse(archive.sha256()));
            if (isModified) {
                archive = archive(directory, release, true, tables);
            }
            for (WrittenFile table : tables) {
                Files.delete(table.path());
            }
            return new DataPackage(version, release, isModified, archive.path(), archive.bytes(), archive.sha256());
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(directory);
            throw e;
        }
    }

    /** Raises the timeouts of the transaction, because sorting a table of a large record takes long. */
    private void raiseTimeouts() {
        jdbcTemplate.execute((Connection connection) -> {
            // The pool resets the timeout when the connection returns to it.
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(TIMEOUT.toMillis()));
            return null;
        });
        jdbcTemplate.execute("set local statement_timeout = " + TIMEOUT.toMillis());
    }

    private List<WrittenFile> tables(Path directory) throws IOException {
        List<WrittenFile> files = new ArrayList<>();
        for (JsonNode table : template.get("resources")) {
            String name = table.get("name").stringValue();
            files.add(WrittenFile.write(directory, "data/" + name + ".csv", out -> writeTable(name, table, out)));
        }
        return files;
    }

    private ObjectNode descriptor(Releases.Base release, boolean isModified, List<WrittenFile> tables) {
        ObjectNode descriptor = template.deepCopy();
        JsonNode described = descriptor.remove("resources");
        descriptor.put("version", DataPackage.releaseName(release, isModified));
        descriptor.put("created", release.date() + "T00:00:00Z");
        descriptor.put("modified", isModified);
        ArrayNode sources = descriptor.putArray("sources");
        dataset.files().forEach(file -> sources.addObject().put("title", file));
        ArrayNode resources = descriptor.putArray("resources");
        for (int i = 0; i < tables.size(); i++) {
            resources.add(resource(described.get(i), tables.get(i)));
        }
        return descriptor;
    }

    private ObjectNode resource(JsonNode table, WrittenFile file) {
        ObjectNode resource = template.objectNode();
        resource.put("$schema", PROFILES + "dataresource.json");
        resource.put("profile", "tabular-data-resource");
        resource.set("name", table.get("name"));
        resource.put("type", "table");
        resource.put("path", file.name());
        resource.put("title", table.get("title").stringValue());
        resource.put("description", table.get("description").stringValue());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        resource.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\r\n")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("skipInitialSpace", false);
        ObjectNode schema = resource.putObject("schema");
        schema.put("$schema", PROFILES + "tableschema.json");
        schema.setAll((ObjectNode) table.get("schema"));
        schema.putArray("missingValues").add("");
        return resource;
    }

    private void writeTable(String name, JsonNode table, OutputStream out) throws IOException {
        JsonNode fields = table.get("schema").get("fields");
        List<String> names = fields.valueStream()
                .map(field -> field.get("name").stringValue())
                .toList();
        String columns = names.stream().map("t.\"%s\"::text"::formatted).collect(Collectors.joining(", "));
        String key = table.get("schema")
                .get("primaryKey")
                .valueStream()
                .map(JsonNode::stringValue)
                .map(field -> "t.\"" + field + "\"" + collation(fields.get(names.indexOf(field))))
                .collect(Collectors.joining(", "));
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(names);
        jdbcClient
                .sql("select %s from package_%s t order by %s".formatted(columns, name, key))
                .withFetchSize(FETCH_SIZE)
                .query(row -> {
                    try {
                        for (int i = 1; i <= names.size(); i++) {
                            csv.print(row.getString(i));
                        }
                        csv.println();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        csv.flush();
    }

    /** Returns the clause that sorts texts by their bytes, whatever the collation of the database is. */
    private static String collation(JsonNode field) {
        return field.get("type").stringValue().equals("string") ? " collate \"C\"" : "";
    }

    private static WrittenFile copy(Path directory, String name) throws IOException {
        return WrittenFile.write(directory, name, out -> {
            try (InputStream in = open(name)) {
                in.transferTo(out);
            }
        });
    }

    private static InputStream open(String name) throws IOException {
        return new ClassPathResource(DIRECTORY + name, DataPackageService.class).getInputStream();
    }

    private WrittenFile archive(Path directory, Releases.Base release, boolean isModified, List<WrittenFile> tables)
            throws IOException {
        ObjectNode descriptor = descriptor(release, isModified, tables);
        List<WrittenFile> files = new ArrayList<>(List.of(
                WrittenFile.write(directory, "datapackage.json", out -> jsonWriter.writeValue(out, descriptor)),
                copy(directory, "README.md"),
                copy(directory, "LICENSE")));
        files.addAll(tables);
        WrittenFile archive = WrittenFile.write(directory, "csto-records.zip", out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (WrittenFile file : files) {
                ZipEntry entry = new ZipEntry(file.name());
                entry.setMethod(ZipEntry.STORED);
                entry.setTimeLocal(release.date().atStartOfDay());
                entry.setSize(file.bytes());
                entry.setCrc(file.crc());
                zip.putNextEntry(entry);
                Files.copy(file.path(), zip);
                zip.closeEntry();
            }
            zip.finish();
        });
        files.removeAll(tables);
        for (WrittenFile file : files) {
            Files.delete(file.path());
        }
        return archive;
    }
}

package org.cstorecords.dataset;

import java.io.BufferedOutputStream;
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
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cstorecords.version.DatasetVersion;
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
 * Writes the whole dataset as a Data Package. Its tables are the views {@code package_…} of the database; which they are,
 * and what their columns are and mean, is in {@code package/datapackage.json}.
 *
 * <p>The bytes follow from the version alone, on every machine: rows are in the order of their keys, files have the time of
 * the version, and nothing is compressed, since not every Java does so alike.
 */
@Service
@Transactional(readOnly = true)
class DataPackageService {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
    private static final String FOLDER = "package/";
    private static final int ROWS_AT_ONCE = 500;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final DatasetRepository dataset;
    private final JdbcTemplate connection;
    private final JdbcClient database;
    private final ObjectNode template;
    private final ObjectWriter json;

    DataPackageService(DatasetRepository dataset, JdbcTemplate connection, JsonMapper mapper) throws IOException {
        this.dataset = dataset;
        this.connection = connection;
        this.database = JdbcClient.create(connection);
        try (InputStream descriptor = fixed("datapackage.json")) {
            this.template = (ObjectNode) mapper.readTree(descriptor);
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        this.json = mapper.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    }

    /**
     * Writes the archive of the current version into a new temporary folder.
     *
     * @throws IOException if there is no room for it
     */
    DataPackage write() throws IOException {
        takeTime();
        DatasetVersion version = dataset.version();
        Path folder = Files.createTempDirectory("csto-records-");
        try {
            Content archive = archive(folder, version, contents(folder, version));
            return new DataPackage(version, archive.file(), archive.bytes(), archive.sha256());
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(folder);
            throw e;
        }
    }

    /** Lets the statements of the transaction last: of a large record, a table takes a while to sort. */
    private void takeTime() {
        connection.execute((Connection of) -> {
            // The pool sets it back.
            of.setNetworkTimeout(Runnable::run, Math.toIntExact(LONGEST.toMillis()));
            return null;
        });
        connection.execute("set local statement_timeout = " + LONGEST.toMillis());
    }

    private List<Content> contents(Path folder, DatasetVersion version) throws IOException {
        List<Content> contents = new ArrayList<>();
        ObjectNode descriptor = template.deepCopy();
        JsonNode tables = descriptor.remove("resources");
        descriptor.put("version", String.valueOf(version.version()));
        descriptor.put("created", version.published().toString());
        ArrayNode sources = descriptor.putArray("sources");
        dataset.files().forEach(file -> sources.addObject().put("title", file));
        ArrayNode resources = descriptor.putArray("resources");
        for (JsonNode table : tables) {
            String name = table.get("name").stringValue();
            Content content = Content.write(folder, "data/" + name + ".csv", out -> writeTable(name, table, out));
            resources.add(described(name, table, content));
            contents.add(content);
        }
        contents.add(0, Content.write(folder, "datapackage.json", out -> json.writeValue(out, descriptor)));
        contents.add(1, copy(folder, "README.md"));
        contents.add(2, copy(folder, "LICENSE"));
        return contents;
    }

    private ObjectNode described(String name, JsonNode table, Content content) {
        ObjectNode described = template.objectNode();
        described.put("$schema", PROFILES + "dataresource.json");
        described.put("profile", "tabular-data-resource");
        described.put("name", name);
        described.put("type", "table");
        described.put("path", content.name());
        described.put("title", table.get("title").stringValue());
        described.put("description", table.get("description").stringValue());
        described.put("format", "csv");
        described.put("mediatype", "text/csv");
        described.put("encoding", "utf-8");
        described.put("bytes", content.bytes());
        described.put("hash", "sha256:" + content.sha256());
        described
                .putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\r\n")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("skipInitialSpace", false);
        ObjectNode schema = described.putObject("schema");
        schema.put("$schema", PROFILES + "tableschema.json");
        schema.setAll((ObjectNode) table.get("schema"));
        schema.putArray("missingValues").add("");
        return described;
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
        database.sql("select %s from package_%s t order by %s".formatted(columns, name, key))
                .withFetchSize(ROWS_AT_ONCE)
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

    /** The order of texts is that of their bytes, whatever the order of the database is. */
    private static String collation(JsonNode field) {
        return field.get("type").stringValue().equals("string") ? " collate \"C\"" : "";
    }

    private static Content copy(Path folder, String name) throws IOException {
        return Content.write(folder, name, out -> {
            try (InputStream in = fixed(name)) {
                in.transferTo(out);
            }
        });
    }

    private static InputStream fixed(String name) throws IOException {
        return new ClassPathResource(FOLDER + name, DataPackageService.class).getInputStream();
    }

    private static Content archive(Path folder, DatasetVersion version, List<Content> contents) throws IOException {
        LocalDateTime time = LocalDateTime.ofInstant(version.published(), ZoneOffset.UTC);
        return Content.write(folder, "csto-records.zip", out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (Content content : contents) {
                ZipEntry entry = new ZipEntry(content.name());
                entry.setMethod(ZipEntry.STORED);
                entry.setTimeLocal(time);
                entry.setSize(content.bytes());
                entry.setCrc(content.crc());
                zip.putNextEntry(entry);
                Files.copy(content.file(), zip);
                zip.closeEntry();
                Files.delete(content.file());
            }
            zip.finish();
        });
    }

    /**
     * A file that was written.
     *
     * @param name what it is called in the archive
     * @param file where it is
     * @param bytes how many bytes it has
     * @param crc their CRC-32
     * @param sha256 their SHA-256, in hexadecimal
     */
    private record Content(String name, Path file, long bytes, long crc, String sha256) {

        static Content write(Path folder, String name, Body body) throws IOException {
            Path file = folder.resolve(name.replace('/', '-'));
            CRC32 crc = new CRC32();
            MessageDigest sha256 = newSha256();
            try (OutputStream out = new DigestOutputStream(
                    new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), crc), sha256)) {
                body.writeTo(out);
            }
            return new Content(
                    name, file, Files.size(file), crc.getValue(), HexFormat.of().formatHex(sha256.digest()));
        }

        private static MessageDigest newSha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private interface Body {

        void writeTo(OutputStream out) throws IOException;
    }
}

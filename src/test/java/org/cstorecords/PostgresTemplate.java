package org.cstorecords;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/**
 * Data directory of an embedded PostgreSQL server that was prepared once. A server that starts with a copy of it is ready
 * at once. It is in {@code target}, and is made again if the migrations, the records or the build change.
 */
final class PostgresTemplate {

    private static final Path FOLDER = Path.of("target/postgresql");
    private static final String UNFINISHED = "unfinished";

    private PostgresTemplate() {}

    /**
     * Starts a server with a copy of the template. The server stops with the JVM.
     *
     * @param preparation what is done with a new server to make the template, if there is none
     */
    static EmbeddedPostgres start(Consumer<EmbeddedPostgres> preparation) throws IOException {
        Path template = FOLDER.resolve(digest());
        if (Files.notExists(template)) {
            make(template, preparation);
        }
        // PostgreSQL requires a directory that other users cannot read, as this method creates it.
        Path data = Files.createTempDirectory("csto-postgres");
        FileSystemUtils.copyRecursively(template, data);
        EmbeddedPostgres server = builder(data).setRegisterShutdownHook(false).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
                FileSystemUtils.deleteRecursively(data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        return server;
    }

    private static void make(Path template, Consumer<EmbeddedPostgres> preparation) throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> old = Files.list(FOLDER)) {
            for (Path other : old.filter(path -> !isUnfinished(path)).toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
        Path data = Files.createTempDirectory(FOLDER, UNFINISHED);
        try (EmbeddedPostgres server = builder(data).start()) {
            preparation.accept(server);
        }
        try {
            Files.move(data, template);
        } catch (FileSystemException e) {
            FileSystemUtils.deleteRecursively(data);
            if (Files.notExists(template)) {
                throw e;
            }
            // Another process has made it in the meantime.
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data) {
        // The data need not survive a crash of the machine.
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "off");
    }

    private static boolean isUnfinished(Path path) {
        return path.getFileName().toString().startsWith(UNFINISHED);
    }

    /** Returns a digest of everything that a prepared server depends on. */
    private static String digest() throws IOException {
        ByteArrayOutputStream inputs = new ByteArrayOutputStream();
        try (Stream<Path> migrations = Files.walk(Path.of("target/classes/db"))) {
            List<Path> files = Stream.concat(
                            migrations.filter(file -> file.toString().endsWith(".sql")),
                            Stream.of(Path.of("src/main/docker/roles.sql"), Path.of("pom.xml")))
                    .sorted()
                    .toList();
            for (Path file : files) {
                inputs.writeBytes(file.toString().getBytes(StandardCharsets.UTF_8));
                inputs.writeBytes(Files.readAllBytes(file));
            }
        }
        return DigestUtils.md5DigestAsHex(inputs.toByteArray());
    }
}

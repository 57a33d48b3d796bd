package org.cstorecords.curate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The source files in a folder of the curator. */
final class SourceFiles {

    private final Path folder;
    private final Map<String, List<String>> paragraphs = new HashMap<>();

    /** Reads the files of a folder. */
    SourceFiles(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path :
                    paths.filter(file -> file.toString().endsWith(".txt")).toList()) {
                paragraphs.put(
                        Objects.toString(path.getFileName()),
                        Files.readAllLines(path).stream()
                                .filter(line -> !line.isBlank())
                                .toList());
            }
        }
    }

    /** Returns what is wrong with the folder, compared with the source files on record. */
    List<String> errors(DataSource database) {
        List<String> errors = new ArrayList<>();
        JdbcClient.create(database)
                .sql("select name, paragraphs from source_file order by name")
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .forEach(file -> {
                    int found = paragraphs(file.getKey()).size();
                    if (!paragraphs.containsKey(file.getKey())) {
                        errors.add(folder + " has no " + file.getKey() + ". Name the folder of the source files.");
                    } else if (found != file.getValue()) {
                        errors.add("%s has %s paragraphs instead of %s. It is not the file that the records cite."
                                .formatted(folder.resolve(file.getKey()), found, file.getValue()));
                    }
                });
        return errors;
    }

    /** Returns the paragraphs of a file, which are its non-blank lines; empty for an unknown file. */
    List<String> paragraphs(String file) {
        return paragraphs.getOrDefault(file, List.of());
    }
}

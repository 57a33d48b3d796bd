package org.cstorecords.constant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Controller within the service that returns stored responses from the folder in {@code constant.responses}. */
@RestController
class ConstantController {

    private final Map<String, ResponseEntity<byte[]>> responses = new ConcurrentHashMap<>();

    @GetMapping("/constant/{name}")
    ResponseEntity<byte[]> get(@PathVariable String name) {
        return responses.computeIfAbsent(name, ConstantController::read);
    }

    private static ResponseEntity<byte[]> read(String name) {
        try {
            Path folder = Path.of(System.getProperty("constant.responses"));
            List<String> lines = Files.readAllLines(folder.resolve(name + ".head"));
            int status = Integer.parseInt(lines.get(1));
            ResponseEntity.BodyBuilder response = ResponseEntity.status(status);
            for (String line : lines.subList(2, lines.size())) {
                String[] header = line.split(": ", 2);
                // The service adds the other headers.
                if (List.of("etag", "content-type", "cache-control", "last-modified", "link")
                        .contains(header[0])) {
                    response.header(header[0], header[1]);
                }
            }
            return status == 200
                    ? response.body(Files.readAllBytes(folder.resolve(name + ".content")))
                    : response.build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

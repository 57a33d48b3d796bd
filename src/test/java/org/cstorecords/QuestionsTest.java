package org.cstorecords;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions of analysts who know the sources, each answered by one request as a careful reader answers it. */
@ApiTest
class QuestionsTest {

    private static final Path FILE = Path.of("src/test/resources/org/cstorecords/questions.yaml");

    @Autowired
    Api api;

    /** One entry of the file, whose head describes the properties. */
    record Question(String question, String careful, String sources, String get, Map<String, @Nullable Object> answer) {

        @Override
        public String toString() {
            return question;
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void oneRequestAnswersTheQuestion(Question question) {
        DocumentContext response = api.get(question.get());

        Map<String, @Nullable Object> answer = new LinkedHashMap<>(question.answer());
        answer.replaceAll((path, expected) -> response.read(path));
        assertThat(answer).isNotEmpty().isEqualTo(question.answer());
    }

    @Test
    void fiftyQuestionsNameTheirSources() throws IOException {
        assertThat(questions())
                .hasSizeGreaterThanOrEqualTo(50)
                .allSatisfy(question -> assertThat(question.sources())
                        .as(question.question())
                        .matches("\\d{3}:\\d+(-\\d+)?(, \\d{3}:\\d+(-\\d+)?)*"));
    }

    private static List<Question> questions() throws IOException {
        Object entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE));
        return new JsonMapper().convertValue(entries, new TypeReference<>() {});
    }
}

package org.cstorecords.contract;

import java.util.Map;
import org.cstorecords.Api;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** OpenAPI description generated from the code, as YAML. */
final class Description {

    private Description() {}

    static String of(Api api) {
        Map<String, Object> description = api.get("/v3/api-docs").read("$");
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setDereferenceAliases(true);
        return new Yaml(new TextRepresenter(options), options).dump(description);
    }

    /** Writes strings with line breaks as block scalars. */
    private static final class TextRepresenter extends Representer {

        TextRepresenter(DumperOptions options) {
            super(options);
            representers.put(
                    String.class,
                    text -> representScalar(
                            Tag.STR,
                            (String) text,
                            ((String) text).contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN));
        }
    }
}

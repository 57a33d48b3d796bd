package org.cstorecords.web.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.limits.ConcurrencyLimit;
import org.cstorecords.web.list.OperationParameters;
import org.cstorecords.web.list.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls operations of the API from within the service. Their parameters are read and their limits apply as for requests of
 * clients, and their controllers run on the thread of the current request.
 */
@Component
public class InternalApi {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final RequestParameters parameters;
    private final ConcurrencyLimit limit;
    private final JsonMapper json;

    InternalApi(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
            RequestParameters parameters,
            ConcurrencyLimit limit,
            JsonMapper json) {
        this.mappings = mappings;
        this.parameters = parameters;
        this.limit = limit;
        this.json = json;
    }

    /**
     * Returns the JSON of a response. Errors are the exceptions of the operation.
     *
     * @param pattern path of the operation, such as {@code /api/v1/decisions/{id}}
     * @param id value of the variable of the path, or null if it has none
     * @param given values of the query parameters, by name
     */
    public ObjectNode get(String pattern, @Nullable String id, Map<String, List<String>> given) {
        HandlerMethod operation = operation(pattern);
        Map<String, String[]> values = new HashMap<>();
        given.forEach((name, texts) -> values.put(name, texts.toArray(String[]::new)));
        List<Object> arguments = new ArrayList<>(parameters
                .read(OperationParameters.of(operation), pattern, values, Format.JSON)
                .values());
        if (id != null) {
            arguments.add(id);
        }
        try {
            Object result = limit.call(operation, values, () -> invoke(operation, arguments));
            return json.valueToTree(result instanceof ResponseEntity<?> response ? response.getBody() : result);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A call of the API failed: " + pattern, e);
        }
    }

    private HandlerMethod operation(String pattern) {
        return mappings.getObject().getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getKey().getPatternValues().contains(pattern))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The API has no operation " + pattern))
                .getValue()
                .createWithResolvedBean();
    }

    private static @Nullable Object invoke(HandlerMethod operation, List<Object> arguments) throws Exception {
        ServletRequestAttributes current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return new InvocableHandlerMethod(operation)
                .invokeForRequest(new ServletWebRequest(current.getRequest()), null, arguments.toArray());
    }
}

package org.cstorecords.web.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Columns of a table of records. Each cell is readable without the others.
 *
 * <p>A property that is an object has a column for each of its own properties, such as {@code body_id} and {@code
 * body_name}. The paths of other records are left out, because they follow from the identifiers.
 *
 * <p>An array is one cell with its values joined by {@code "; "}. An array within an array is joined by {@code " | "},
 * and one within that by {@code ", "}. A separator within a value is replaced, so that the cell can be split again. An
 * array of objects has a column for each property of the objects. All of them have a value for each object, which can be
 * empty, in the same order.
 */
final class Columns {

    /** By depth of nesting, like {@link #REPLACEMENTS}. */
    private static final List<String> SEPARATORS = List.of("; ", " | ", ", ");

    private static final List<String> REPLACEMENTS = List.of(", ", " / ", " ");

    private final List<Column> columns = new ArrayList<>();
    private Function<Object, @Nullable Object> self = row -> null;

    private Columns(Class<?> type) {
        addAll(type, "", 0, row -> row);
    }

    /** Returns the columns of a record type. */
    static Columns of(Class<?> type) {
        return new Columns(type);
    }

    /** Returns the names of the columns, in snake case. */
    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** Returns the cells of a row as text. An apostrophe precedes a cell that a spreadsheet would read as a formula. */
    List<String> texts(Object row) {
        return columns.stream().map(column -> escapeFormula(column.text(row))).toList();
    }

    /** Returns the values of the cells of a row, null for an empty cell. An array is text. */
    List<@Nullable Object> values(Object row) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (Column column : columns) {
            values.add(column.value().apply(row));
        }
        return values;
    }

    /** Returns the path of the record that a row is, or is about; null if it has none. */
    @Nullable
    Object self(Object row) {
        return self.apply(row);
    }

    /** Returns the index of the column with the identifier of that record, or -1. */
    int id() {
        List<String> names = names();
        return Stream.of("id", "code", "record_id")
                .map(names::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }

    private void addAll(Class<?> type, String prefix, int depth, Function<Object, @Nullable Object> path) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            ReflectionUtils.makeAccessible(component.getAccessor());
            Function<Object, @Nullable Object> value = object -> {
                Object owner = path.apply(object);
                return owner == null ? null : ReflectionUtils.invokeMethod(component.getAccessor(), owner);
            };
            if (name.equals("self") && (prefix.isEmpty() || prefix.equals("record_"))) {
                self = value;
            }
            if (prefix.isEmpty() || !name.equals("self")) {
                add(prefix + snakeCase(name), component.getGenericType(), depth, value);
            }
        }
    }

    private void add(String name, Type type, int depth, Function<Object, @Nullable Object> path) {
        if (type instanceof ParameterizedType list) {
            Columns items = new Columns();
            items.add("", list.getActualTypeArguments()[0], depth + 1, item -> item);
            items.columns.forEach(column -> columns.add(new Column(name + column.name(), row -> {
                List<?> values = (List<?>) path.apply(row);
                return values == null ? null : join(values, column, depth);
            })));
        } else if (type instanceof Class<?> nested && nested.isRecord()) {
            addAll(nested, name + "_", depth, path);
        } else {
            columns.add(new Column(name, path));
        }
    }

    private Columns() {}

    private static String join(List<?> values, Column column, int depth) {
        String separator = SEPARATORS.get(depth);
        return values.stream()
                .map(value -> column.text(value).replace(separator, REPLACEMENTS.get(depth)))
                .collect(Collectors.joining(separator));
    }

    private static String snakeCase(String name) {
        return name.chars()
                .mapToObj(c -> Character.isUpperCase(c)
                        ? "_" + Character.toString(c).toLowerCase(Locale.ROOT)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String escapeFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private record Column(String name, Function<Object, @Nullable Object> value) {

        String text(Object row) {
            Object found = value.apply(row);
            return found == null ? "" : found.toString();
        }
    }
}

using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Benchmark.Comparisons.Snapshots;

/// <summary>Gives JSON of an earlier day the fields that its type has got since and that can't be null: lists and texts as empty ones.</summary>
internal static class MissingFields
{
    private static readonly ConcurrentDictionary<Type, Field[]> Known = new();

    public static void Fill(JsonObject node, Type type)
    {
        foreach (var field in Known.GetOrAdd(type, FieldsOf))
        {
            if (node[field.Name] is { } present)
            {
                Descend(present, field);
            }
            else if (field.IsRequired && Empty(field) is { } empty)
            {
                node[field.Name] = empty;
            }
        }
    }

    private static void Descend(JsonNode present, Field field)
    {
        if (present is JsonArray rows && field.Element is { } element)
        {
            foreach (var row in rows.OfType<JsonObject>())
            {
                Fill(row, element);
            }
        }
        else if (present is JsonObject inner && IsOurs(field.Type))
        {
            Fill(inner, field.Type);
        }
    }

    private static JsonNode? Empty(Field field)
    {
        if (field.Type == typeof(string))
        {
            return string.Empty;
        }

        if (field.Element is not null)
        {
            return new JsonArray();
        }

        if (!IsOurs(field.Type))
        {
            return field.Type.IsAssignableTo(typeof(IEnumerable)) ? new JsonObject() : null;
        }

        var inner = new JsonObject();
        Fill(inner, field.Type);
        return inner;
    }

    private static Field[] FieldsOf(Type type)
    {
        var nullability = new NullabilityInfoContext();
        return
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => !p.PropertyType.IsValueType)
                .Select(p => new Field(
                    JsonNamingPolicy.CamelCase.ConvertName(p.Name),
                    p.PropertyType,
                    ElementOf(p.PropertyType),
                    nullability.Create(p).ReadState == NullabilityState.NotNull)),
        ];
    }

    // A dictionary holds values by key and is an object in JSON; all other collections are lists.
    private static Type? ElementOf(Type type) => type.IsGenericType && type.GetGenericArguments() is [var element] && type.IsAssignableTo(typeof(IEnumerable)) ? element : null;

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("Benchmark", StringComparison.Ordinal) == true;

    private sealed record Field(string Name, Type Type, Type? Element, bool IsRequired);
}

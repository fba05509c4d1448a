using System.Text.Json;
using System.Text.Json.Serialization;

namespace Benchmark.HttpApi;

/// <summary>The API's assembly and the form of its JSON.</summary>
public static class BenchmarkHttpApi
{
    /// <summary>Names in camel case, enumerations as their names and never as numbers, no nulls for what is not there.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Benchmark.Data;

namespace Benchmark.Seeding;

/// <summary>The demo folder's files.</summary>
internal static class DemoFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Reads one file of the folder.</summary>
    /// <exception cref="DirectoryNotFoundException">No folder was given, or it isn't there.</exception>
    /// <exception cref="InvalidDataException">The file is missing or can't be read.</exception>
    public static T Read<T>(DataSeedContext context, string name)
    {
        if (!Directory.Exists(context.DemoDataFolder))
        {
            throw new DirectoryNotFoundException($"The folder with demo data is not there: '{context.DemoDataFolder}'. Set BENCHMARK_DEMO_DATA.");
        }

        var path = Path.Combine(context.DemoDataFolder, name);
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<T>(stream, Options) ?? throw new InvalidDataException($"{path} is empty.");
        }
        catch (Exception problem) when (problem is JsonException or FileNotFoundException)
        {
            throw new InvalidDataException($"{path} can't be read: {problem.Message}", problem);
        }
    }
}

namespace Benchmark.Municipalities;

/// <summary>Names and codes of Sweden's 290 kommuner, as they ship with the program.</summary>
public static class MunicipalityNames
{
    /// <summary>Name → four-digit kommunkod.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Read();

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(MunicipalityNames).Assembly.GetManifestResourceStream("Benchmark.Municipalities.Reference.kommuner.csv")
            ?? throw new InvalidOperationException("The reference file kommuner.csv is not embedded.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(',') is [var code, var name, ..])
            {
                names[name] = code;
            }
        }

        return names;
    }
}

using Benchmark.Municipalities;

namespace Benchmark.Seeding;

/// <summary>The reference facts that ship with the program: comma-separated, a heading first.</summary>
internal static class ReferenceFile
{
    /// <summary>The rows' first <paramref name="columns"/> fields, none of which is quoted.</summary>
    public static IEnumerable<string[]> Read(string name, int columns)
    {
        using var stream = typeof(Municipality).Assembly.GetManifestResourceStream($"Benchmark.Municipalities.Reference.{name}")
            ?? throw new InvalidOperationException($"The reference file {name} is not embedded.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line.Split(',', columns + 1)[..columns];
            }
        }
    }
}

using Benchmark.Assignments;

namespace Benchmark.Imports;

/// <summary>How titles are compared: case, doubled spaces and a closing stop don't tell two apart.</summary>
internal static class TitleKey
{
    public static string Of(string title) => StatusVocabulary.Normalize(title);
}

namespace Benchmark.Imports.Checks;

/// <summary>The names that one finding speaks of, where its sentence has room for only a few.</summary>
public static class NamedThings
{
    /// <summary>The name under which a finding carries them.</summary>
    public const string DataName = "all";

    private const char Between = '\n';

    /// <summary>All of them, one a line.</summary>
    public static string Write(IEnumerable<string> names) => string.Join(Between, names.Select(name => name.ReplaceLineEndings(" ")));

    /// <summary>All of them; none when the sentence names them all.</summary>
    public static IReadOnlyList<string> Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Data?.GetValueOrDefault(DataName)?.Split(Between) ?? [];
    }
}

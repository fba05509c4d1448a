using System.Globalization;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Imports;

namespace Benchmark.Documents.Imports;

/// <summary>Collects findings in reading order, at most <see cref="ImportConsts.MaxFindings"/> and one that says there are more.</summary>
public sealed class FindingList
{
    private readonly List<Finding> findings = [];
    private bool isFull;

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Finding> Items => findings;

    /// <summary>Something that must be mended.</summary>
    public void Error(string code, SourceRef? source, string? found = null, string? expected = null, params (string Name, string Value)[] data) =>
        Add(FindingSeverity.Error, code, source, found, expected, data);

    /// <summary>Something to look at.</summary>
    public void Warn(string code, SourceRef? source, string? found = null, string? expected = null, params (string Name, string Value)[] data) =>
        Add(FindingSeverity.Warning, code, source, found, expected, data);

    private void Add(FindingSeverity severity, string code, SourceRef? source, string? found, string? expected, (string Name, string Value)[] data)
    {
        if (findings.Count < ImportConsts.MaxFindings)
        {
            var named = data.Length == 0 ? null : data.ToDictionary(item => item.Name, item => item.Value, StringComparer.Ordinal);
            findings.Add(new Finding(severity, code, source, found, expected, named));
        }
        else if (!isFull)
        {
            isFull = true;
            var limit = new Dictionary<string, string> { ["limit"] = ImportConsts.MaxFindings.ToString(CultureInfo.InvariantCulture) };
            findings.Add(new Finding(FindingSeverity.Error, ImportFindingCodes.TooManyFindings, source is null ? null : new SourceRef(source.File), Data: limit));
        }
    }
}

namespace Benchmark.Imports;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>To look at; doesn't stop anything.</summary>
    Warning = 1,

    /// <summary>Must be mended before the report can be submitted.</summary>
    Error = 2,
}

/// <summary>Something a reader or a check wants the person to see. The words live in localisation under the code.</summary>
/// <param name="Severity">Warning or error.</param>
/// <param name="Code">Namespaced, for example <c>Import:UnknownIndicator</c>.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Found">What stood there, as printed.</param>
/// <param name="Expected">What was expected, in short.</param>
/// <param name="Data">Named values for the sentence.</param>
public sealed record Finding(
    FindingSeverity Severity,
    string Code,
    SourceRef? Source,
    string? Found = null,
    string? Expected = null,
    IReadOnlyDictionary<string, string>? Data = null);

/// <summary>What reading a file gave: the draft, and what the person should see.</summary>
/// <param name="Draft">Everything that could be read.</param>
/// <param name="Findings">Errors and warnings, in reading order.</param>
public sealed record ReadResult(ReportDraft Draft, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether anything must be mended.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);
}

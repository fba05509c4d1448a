namespace Benchmark.Imports.Checks;

/// <summary>Says that a code is unknown, and which one was probably meant.</summary>
internal static class CodeCheck
{
    /// <summary>More codes than this aren't listed: they stand in the template and the API.</summary>
    private const int MaxListed = 50;

    public static void Refuse(string finding, string code, string field, IEnumerable<string> known, DraftRow row, SourceRef? source, CheckFindings findings)
    {
        var valid = known.ToList();
        var expected = valid.Count > MaxListed ? null : string.Join(", ", valid);
        (string, string)[] data = NearestText.Find(code, valid) is { } nearest
            ? [("code", code), (DraftRow.FieldName, field), ("nearest", nearest)]
            : [("code", code), (DraftRow.FieldName, field)];
        findings.Error(finding, row, source, code, expected, data);
    }
}

namespace Benchmark.Documents.Recognition.Words;

/// <summary>Swedish month names, whole or shortened.</summary>
public static class MonthName
{
    /// <summary>A pattern that matches one, to be built into others.</summary>
    public const string Pattern = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec";

    private static readonly string[] Starts = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] Whole =
    [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
    ];

    /// <summary>The month's number, 1–12, or 0 when the word names none.</summary>
    public static int Number(string? word)
    {
        var name = word?.Trim('.', ' ', ':').ToLowerInvariant();
        if (name is not { Length: >= 3 and <= 9 })
        {
            return 0;
        }

        var month = Array.IndexOf(Starts, name[..3]);
        return month >= 0 && Whole[month].StartsWith(name, StringComparison.Ordinal) ? month + 1 : 0;
    }
}

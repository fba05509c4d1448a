using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Heads;

/// <summary>Reads what a report says of itself.</summary>
internal sealed partial class HeadRecognizer(KommunRecognizer kommuner)
{
    private const int Reach = 120;

    /// <summary>The head.</summary>
    public ReportHead Read(IReadOnlyList<DocumentLine> lines)
    {
        var (name, code) = kommuner.Find(lines);
        return new ReportHead(name, code, BoardRecognizer.Find(lines), RegistryNumbers.Find(lines).Select(n => n.Number).FirstOrDefault(), DecisionDate(lines), PeriodRecognizer.Find(lines));
    }

    // "Nämndbehandlas: 2020-09-24", the date perhaps on the next line.
    private static DateOnly? DecisionDate(IReadOnlyList<DocumentLine> lines)
    {
        for (var i = 0; i < lines.Count && i < Reach; i++)
        {
            if (lines[i].Text.Length <= 80 && Mark().IsMatch(lines[i].Text)
                && (Date().Match(lines[i].Text) is { Success: true } here ? here : i + 1 < lines.Count ? Date().Match(lines[i + 1].Text) : Match.Empty) is { Success: true } date
                && DateOnly.TryParseExact(date.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }
        }

        return null;
    }

    [GeneratedRegex(@"nämndbehandl|sammanträdesdatum|beslutsdatum|beslutad (?:av|den)|fastställd (?:av|den)|sammanträde den", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"20\d{2}-\d{2}-\d{2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Date();
}

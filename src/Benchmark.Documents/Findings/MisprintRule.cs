using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>A number in prose that is a table's but for two digits that changed places or one that is another: 17 345 for 17 435.</summary>
internal sealed partial class MisprintRule : IFindingRule
{
    private const int FewestDigits = 3;
    private const int StemLength = 5;
    private const int MostSentences = 4000;

    // Words in the names of rows that say nothing of what is counted.
    private static readonly HashSet<string> Empty = ["antal", "antalet", "andel", "andelen", "och", "med", "per", "för", "till", "som", "av", "kr", "tkr", "%", "i", "på", "om", "den", "det", "en", "ett", "varav", "summa", "totalt"];

    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        var rows = Rows(source.Extract).Where(r => r.Words.Count > 0).ToList();
        var inSeries = source.Extract.Series.SelectMany(s => s.Points).Select(p => Math.Abs(p.Value)).ToHashSet();
        var figures = source.Extract.TextFigures.Select(f => (f.Line, Math.Abs(f.Value))).ToHashSet();
        foreach (var sentence in source.Sentences.Take(MostSentences))
        {
            var told = Numbers(sentence.Text).Distinct().ToList();
            var words = Folded.Words(sentence.Text);
            foreach (var number in told.Where(n => !inSeries.Contains(n) && !figures.Contains((sentence.Line, n))))
            {
                if (!rows.Exists(r => r.Numbers.Contains(number) && Said(r, words) * 2 >= r.Words.Count) && rows.Select(r => Meant(r, number, told, words)).FirstOrDefault(m => m is not null) is var (row, value))
                {
                    yield return new ExtractFinding(
                        "same-figure",
                        "contradiction",
                        $"{row.Name}: {SwedishText.Number(number)} i texten, {SwedishText.Number(value)} i tabellen.",
                        [sentence.Line, row.Line]);
                }
            }
        }
    }

    private static (Row Row, decimal Value)? Meant(Row row, decimal number, List<decimal> told, HashSet<string> words)
    {
        var value = row.Numbers.FirstOrDefault(v => IsMisprint(v, number));
        if (value == 0)
        {
            return null;
        }

        // All of the row's words say that the row is meant; most of them when another of its figures stands beside, or two digits changed places.
        var said = Said(row, words);
        var isOther = told.Exists(t => t != number && row.Numbers.Contains(t));
        return said == row.Words.Count || (isOther && said * 2 >= row.Words.Count) || (said >= 3 && said * 4 >= row.Words.Count * 3 && IsSwapped(value, number)) ? (row, value) : null;
    }

    private static int Said(Row row, HashSet<string> words) => row.Words.Count(w => words.Any(s => Alike(w, s)));

    // "Feriearbetande" and "feriearbetade" begin alike, which is enough.
    private static bool Alike(string one, string other)
    {
        var alike = one.AsSpan().CommonPrefixLength(other);
        return one == other || (alike >= StemLength && alike * 10 >= Math.Min(one.Length, other.Length) * 8);
    }

    private static bool IsMisprint(decimal value, decimal number)
    {
        string one = Digits(value), other = Digits(number);
        // 8,8 and 858 differ in more than a digit.
        if (one.Length != other.Length || one.IndexOf('.', StringComparison.Ordinal) != other.IndexOf('.', StringComparison.Ordinal) || one.Length < FewestDigits || value == number)
        {
            return false;
        }

        // Another first digit is another number.
        return (Differing(one, other) is [> 0] && number % 100 != 0) || IsSwapped(value, number);
    }

    private static bool IsSwapped(decimal value, decimal number)
    {
        string one = Digits(value), other = Digits(number);
        return one.Length == other.Length && Differing(one, other) is [var first, var second] && second == first + 1 && one[first] == other[second] && one[second] == other[first];
    }

    private static List<int> Differing(string one, string other) => [.. Enumerable.Range(0, one.Length).Where(i => one[i] != other[i])];

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Row> Rows(ReportExtract extract) =>
        extract.Indicators.Select(i => Named(i.Name, i.Line, i.Values))
            .Concat(extract.Finance.Select(f => Named(f.Subrow is null ? f.Row : $"{f.Row}, {f.Subrow}", f.Line, f.Values)));

    private static Row Named(string name, int line, IEnumerable<ExtractValue> values) =>
        new(name, line, [.. Folded.Words(name).Where(w => !Empty.Contains(w) && !char.IsDigit(w[0]))], [.. values.Where(v => v.Value != 0).Select(v => Math.Abs(v.Value))]);

    private static IEnumerable<decimal> Numbers(string text)
    {
        foreach (Match match in Number().Matches(PrintedNumber.Plain(text)))
        {
            if (PrintedNumber.TryRead(match.Value, out var value) && !Year().IsMatch(match.Value))
            {
                yield return Math.Abs(value);
            }
        }
    }

    private sealed record Row(string Name, int Line, HashSet<string> Words, HashSet<decimal> Numbers);

    [GeneratedRegex(@"(?<![\d,./-])(?:\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?(?![\d/-]|[.,]\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\A(?:19|20)\d{2}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Year();
}

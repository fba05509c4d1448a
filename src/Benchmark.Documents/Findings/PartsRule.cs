using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>A whole said in one sentence against its parts in the next, and shares that together are more than everything.</summary>
internal sealed partial class PartsRule : IFindingRule
{
    private const decimal Everything = 100;
    private const int FewestShares = 3;

    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        for (var i = 0; i < source.Sentences.Count; i++)
        {
            if (i > 0 && source.Sentences[i - 1].Line == source.Sentences[i].Line && Sum(source.Sentences[i - 1], source.Sentences[i]) is { } wrong)
            {
                yield return wrong;
            }
        }

        foreach (var line in source.Sentences.GroupBy(s => s.Line))
        {
            if ((Shares([.. line]) ?? line.Select(OneSentence).FirstOrDefault(f => f is not null)) is { } shares)
            {
                yield return shares;
            }
        }
    }

    private static ExtractFinding? Sum(Sentence whole, Sentence parts)
    {
        if (!Makeup().IsMatch(parts.Text) || Whole().Match(PrintedNumber.Plain(whole.Text)) is not { Success: true } total || !PrintedNumber.TryRead(total.Groups["v"].Value, out var sum))
        {
            return null;
        }

        var values = Bracketed().Matches(PrintedNumber.Plain(parts.Text)).Select(m => PrintedNumber.TryRead(m.Groups["v"].Value, out var v) ? v : 0).ToList();
        var decimals = values.Select(v => v.Scale).Append(sum.Scale).Max();
        var tolerance = (decimal)Math.Pow(10, -decimals) * (values.Count + 1) / 2;
        return values.Count >= 2 && Math.Abs(values.Sum() - sum) > tolerance
            ? new ExtractFinding("parts", "error", $"Delarna ({string.Join(" + ", values.Select(SwedishText.Number))}) blir {SwedishText.Number(values.Sum())}, men helheten sägs vara {SwedishText.Number(sum)}.", [whole.Line])
            : null;
    }

    // Sentences that each begin with a share go through one whole: 77 %, 23 %, 5 %.
    private static ExtractFinding? Shares(List<Sentence> sentences)
    {
        for (var first = 0; first + 1 < sentences.Count; first++)
        {
            if (Share().Match(sentences[first].Text) is not { Success: true } begin || !sentences[first].Text.StartsWith("Av ", StringComparison.Ordinal))
            {
                continue;
            }

            var shares = new List<decimal> { Value(begin) };
            for (var next = first + 1; next < sentences.Count && Share().Match(sentences[next].Text) is { Success: true, Index: 0 } share; next++)
            {
                shares.Add(Value(share));
            }

            if (shares.Count > 1 && shares.Sum() > Everything + 1)
            {
                return new ExtractFinding("shares", "contradiction", $"Andelarna ({string.Join(" + ", shares.Select(SwedishText.Number))}) blir {SwedishText.Number(shares.Sum())} procent.", [sentences[first].Line]);
            }
        }

        return null;
    }

    // "Av ärendena har 72 % beviljats, 24 % avslagits och 9 % återtagits": one whole, so one "av".
    private static ExtractFinding? OneSentence(Sentence sentence)
    {
        if (!sentence.Text.StartsWith("Av ", StringComparison.Ordinal) || Of().Count(sentence.Text) != 1 || Overlapping().IsMatch(sentence.Text))
        {
            return null;
        }

        var shares = Share().Matches(sentence.Text).Select(Value).ToList();
        return shares.Count >= FewestShares && shares.Sum() > Everything + 1
            ? new ExtractFinding("shares", "contradiction", $"Andelarna ({string.Join(" + ", shares.Select(SwedishText.Number))}) blir {SwedishText.Number(shares.Sum())} procent.", [sentence.Line])
            : null;
    }

    private static decimal Value(Match match) => decimal.Parse(match.Groups["v"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);

    // "Återtagits av den sökande" speaks of no whole.
    [GeneratedRegex(@"(?<!\p{L}(?:ts|as|es)\s)\bav\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Of();

    // Shares of one and the same that don't exclude each other, or of different times.
    [GeneratedRegex(@"varav|\bjämfört\b|\bockså\b|\bäven\b|\b20\d{2}\b|\bmål", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Overlapping();

    [GeneratedRegex(@"utgörs av|består av|fördelas|finansieras (?:av|genom)|fördelar sig", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Makeup();

    [GeneratedRegex(@"(?<v>\d{1,3}(?: \d{3})*(?:,\d+)?)\s*(?:miljoner|mnkr|tkr|tusen|kronor|kr)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\((?<v>\d{1,3}(?: \d{3})*(?:,\d+)?)\s*(?:miljoner|mnkr|tkr|kr)?[^)]*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<v>\d{1,3}(?:,\d+)?)\s*(?:%|procent)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Share();
}

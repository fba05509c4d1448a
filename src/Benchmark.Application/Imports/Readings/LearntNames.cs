using Benchmark.Assignments;
using Benchmark.Data;
using Benchmark.Documents.Recognition.Words;
using Benchmark.Imports.Checks;
using Benchmark.OwnFigures;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Imports.Readings;

/// <summary>Remembers for the kommun's next document what a person decided of this one: names that were only alike, and unknown words.</summary>
internal sealed class LearntNames(IBenchmarkDbContext db)
{
    /// <summary>What the kommun's printed names mean: name → code, null for none.</summary>
    public async Task<IReadOnlyDictionary<(PrintedNameKind Kind, string Name), string?>> LoadAsync(CancellationToken cancellationToken)
    {
        var known = await db.PrintedNames.AsNoTracking().ToDictionaryAsync(n => (n.Kind, n.Name), n => n.Code, cancellationToken);
        // What the host has answered is known too, until the kommun says otherwise; not where it has answered a name in two ways, one a unit.
        var answers = await db.IndicatorProposals.AsNoTracking().Where(p => p.Answer == ProposalAnswer.SameAs).Select(p => new { p.NameKey, p.IndicatorCode }).Distinct().ToListAsync(cancellationToken);
        foreach (var answer in answers.GroupBy(a => a.NameKey).Where(g => g.Count() == 1).Select(g => g.Single()))
        {
            known.TryAdd((PrintedNameKind.Indicator, answer.NameKey), answer.IndicatorCode);
        }

        return known;
    }

    /// <summary>Learns what a person has said of a name; saved with the rest of the unit of work.</summary>
    /// <param name="tenantId">The kommun.</param>
    /// <param name="lesson">The name, and what it means; an empty code for nothing.</param>
    /// <param name="known">What is known already; the lesson is added.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task LearnAsync(Guid tenantId, LikeName lesson, Dictionary<(PrintedNameKind Kind, string Name), string?> known, CancellationToken cancellationToken)
    {
        var name = Folded.Of(lesson.Printed);
        var code = lesson.Code.Length == 0 ? null : lesson.Code;
        known[(lesson.Kind, name)] = code;
        if (name.Length is 0 or > PrintedName.MaxLength)
        {
            return;
        }

        if (await db.PrintedNames.SingleOrDefaultAsync(n => n.Kind == lesson.Kind && n.Name == name, cancellationToken) is { } earlier)
        {
            earlier.ChangeTo(code);
        }
        else
        {
            db.PrintedNames.Add(new PrintedName(tenantId, lesson.Kind, name, code));
        }
    }

    /// <summary>Learns from all decisions of a reading that is handed in.</summary>
    public async Task LearnAsync(DocumentReading reading, CancellationToken cancellationToken)
    {
        var content = reading.Content ?? new DocumentContent();
        var known = await db.PrintedNames.ToDictionaryAsync(n => (n.Kind, n.Name), cancellationToken);
        foreach (var decision in reading.Decisions)
        {
            if (content.LikeNames.TryGetValue(decision.Key, out var like) && decision.Verdict is { } verdict && !content.Withdrawn.Contains(decision.Key))
            {
                Learn(reading.TenantId, known, like, verdict == Verdict.Accepted ? like.Code : null);
            }
        }

        await LearnWordsAsync(reading, content.Draft, cancellationToken);
    }

    private void Learn(Guid tenantId, Dictionary<(PrintedNameKind Kind, string Name), PrintedName> known, LikeName like, string? code)
    {
        var name = Folded.Of(like.Printed);
        if (name.Length is 0 or > PrintedName.MaxLength)
        {
            return;
        }

        if (known.TryGetValue((like.Kind, name), out var earlier))
        {
            // What was accepted once in the document isn't unlearnt by a row that was rejected for its value.
            if (code is not null)
            {
                earlier.ChangeTo(code);
            }

            return;
        }

        var learnt = new PrintedName(tenantId, like.Kind, name, code);
        known[(like.Kind, name)] = learnt;
        db.PrintedNames.Add(learnt);
    }

    // An unknown status that a person has given a meaning is known from now on.
    private async Task LearnWordsAsync(DocumentReading reading, ReportDraft draft, CancellationToken cancellationToken)
    {
        var known = (await db.StatusWords.Select(w => w.Word).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        foreach (var decision in reading.Decisions.Where(d => d is { Verdict: Verdict.Accepted, Value: not null }))
        {
            if (DraftRow.TryParse(decision.Key, out var row) && Unknown(DraftRows.Find(draft, row.Value)) is { } printed
                && Enum.TryParse<AssignmentStatus>(decision.Value, out var status) && known.Add(StatusWord.Normalize(printed)))
            {
                db.StatusWords.Add(new StatusWord(reading.TenantId, printed, status));
            }
        }
    }

    private static string? Unknown(object row) => row switch
    {
        DraftAssignment { Status: null, Printed: { } printed } => printed,
        DraftMeasure { Status: null, Printed: { } printed } => printed,
        DraftActivity { Status: null, Printed: { } printed } => printed,
        _ => null,
    };
}

using Benchmark.Assignments;
using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.Goals;

/// <summary>A word that one kommun uses for how far a goal is reached, beside the vocabulary everyone shares.</summary>
public class AssessmentWord : Entity, IMultiTenant
{
    public AssessmentWord(Guid tenantId, string word, GoalAssessmentLevel level)
    {
        TenantId = tenantId;
        Word = StatusVocabulary.Normalize(Check.Required(word, nameof(Word), ReportConsts.MaxPrintedLength));
        Level = level;
    }

    private AssessmentWord()
    {
    }

    public Guid TenantId { get; private set; }

    /// <summary>Lower case, without surrounding space or closing stop.</summary>
    public string Word { get; private set; } = null!;

    public GoalAssessmentLevel Level { get; private set; }

    public void ChangeTo(GoalAssessmentLevel level) => Level = level;
}

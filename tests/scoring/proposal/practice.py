"""The practice texts of proposal-signals §4, and the briefs that they answer."""

from vetting.scoring.case import Brief

RIZOS = Brief(
    name="Peluquería Rizos",
    sector="peluquería",
    city="Albacete",
    products=("tintes vegetales",),
    audience=("mujeres 35–60",),
    competitors=("Salón Abril",),
)
EGGS = Brief(
    name="Hill Farm Eggs",
    sector="farm",
    city="Kent",
    products=("free-range eggs",),
    audience=("local families", "cafés"),
    competitors=("Oast Eggs",),
)
PRACTICE_1 = (
    "Hola Rizos, os ofrezco 3.000 seguidores en un mes garantizados y si no, devuelvo el dinero. "
    "Las cuentas las abro yo con mi correo. Vale para cualquier negocio."
)
PRACTICE_2 = (
    "No prometo seguidores. He leído las 40 reseñas de Rizos: preguntan por los tintes vegetales "
    "y nadie contesta; Salón Abril sí. Es mi primer encargo. Mi profesora, Inés Mora, puede hablar "
    "de mí. Usted aprueba cada lunes y las cuentas siguen siendo suyas."
)
PRACTICE_3 = (
    "We guarantee a reply to every customer within four hours. Growth we can only work for, not "
    "promise. Your contact would be Jan; anything on bird flu waits for her sign-off."
)
PRACTICE_4 = (
    "Send me the logins and relax, you won't hear from me again! Our pods will like every post "
    "and I'll wipe any bad comment."
)

//! Names for made-up authorities, from syllables.

use super::random::Random;
use crate::domain::Country;

/// How names begin, how they end, and what sets a name apart that another authority has already.
const FRENCH: [&str; 3] = [
    "Aube Beau Bel Bois Bourg Brive Chante Clair Combe Cour Dor Épine Fer Font Grand Haute Lam Lou Mar Mer Mon Mor \
     Neuf Noir Or Pierre Plan Pont Pré Roche Rou Saint-Ger Saint-Mar Saint-Val Ser Val Vau Ver Vieux Ville",
    "bourg bray champ clos court dieu faye fontaine fort grange joie lac lande lieu mesnil mont mure nay pierre rac \
     rive roc ron sart sel source val vent vigne ville",
    "-en-Plaine -la-Forêt -le-Haut -les-Bains -les-Pins -sous-Bois -sur-Aure -sur-Mer",
];

/// The same for Vietnam, where spaces stand between syllables.
const VIETNAMESE: [&str; 3] = [
    "An Bảo Bình Cẩm Châu Diên Đại Đông Đức Gia Hàm Hòa Hồng Hưng Khánh Kiến Kim Lạc Lộc Long Lương Mai Mỹ Nghĩa \
     Ngọc Nhơn Ninh Phong Phú Phước Quế Sơn Tam Tân Thạch Thiên Thuận Tiên Trà Triệu Vân Vĩnh Xuân Yên",
    "Châu Dương Điền Đô Giang Hà Hải Hiệp Hội Khê Lãng Lâm Lập Linh Lợi Lũng Môn Nguyên Phúc Quang Tây Thành Thắng \
     Thịnh Thọ Thủy Tiến Trạch Trị Tường Xá Xuyên",
    "Bắc Đông Hạ Nam Thượng Trung",
];

/// One of the syllables for that part of a name, and what stands before it inside the name.
fn syllable(country: Country, part: usize, random: &mut Random) -> [&'static str; 2] {
    let (parts, joint) = if country == Country::France { (FRENCH, "") } else { (VIETNAMESE, " ") };
    [joint, random.pick(&parts[part].split(' ').collect::<Vec<_>>())]
}

/// A name that an authority of that country could have.
pub fn name(country: Country, random: &mut Random) -> String {
    let ([_, first], second) = (syllable(country, 0, random), syllable(country, 1, random));
    first.to_owned() + &second.concat()
}

/// The name with one more part, because it is another authority's already.
pub fn longer(country: Country, name: &str, random: &mut Random) -> String {
    name.to_owned() + &syllable(country, 2, random).concat()
}

/// The name as an id: letters without marks, and hyphens.
pub fn slug(name: &str) -> String {
    name.to_lowercase().chars().map(plain).collect()
}

/// The letter without its marks; of those that occur in the syllables.
fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ạ' | 'ả' | 'ẩ' | 'ậ' | 'ắ' => 'a',
        'đ' => 'd',
        'è' | 'é' | 'ê' | 'ế' | 'ề' | 'ệ' => 'e',
        'ì' | 'ĩ' | 'ị' => 'i',
        'ò' | 'ô' | 'ơ' | 'ọ' | 'ồ' | 'ộ' | 'ớ' | 'ờ' | 'ợ' => 'o',
        'ú' | 'ũ' | 'ư' | 'ủ' | 'ứ' => 'u',
        'ỹ' => 'y',
        ' ' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_of_every_syllable_is_plain() {
        for syllable in FRENCH.iter().chain(&VIETNAMESE).flat_map(|part| part.split(' ')) {
            let id = slug(syllable);
            assert!(!id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{id}");
        }
    }
}
